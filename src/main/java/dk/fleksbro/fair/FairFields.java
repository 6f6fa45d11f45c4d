package dk.fleksbro.fair;

/** The fields of a fair's settings, as they are typed. */
public final class FairFields {

    public static final String NAME = "name";
    public static final String PLACE = "place";
    public static final String STREET = "street";
    public static final String POSTAL_CODE = "postal-code";
    public static final String DAY = "day";
    public static final String STARTS = "starts";
    public static final String ENDS = "ends";
    public static final String DATE_MINUTES = "date-minutes";
    public static final String CHANGEOVER = "changeover";
    public static final String BREAK_AFTER = "break-after";
    public static final String BREAK_MINUTES = "break-minutes";
    public static final String TARGET = "target";
    public static final String PLACES = "places";
    public static final String ANSWER_BY = "answer-by";

    private FairFields() {}
}
