package dk.fleksbro.fairplan;

/**
 * What a new plan changes for one pair.
 *
 * @param from the published round, or {@link #NONE} for a new date
 * @param to the new round, or {@link #NONE} for a date that is given up
 * @param why what happened to the date
 */
public record PlanChange(int seeker, int employer, int from, int to, Kind why) {

    public static final int NONE = -1;

    /** What happened to a date. */
    public enum Kind {
        /** It is new. */
        NEW,
        /** It could not stay where it was, and is held in another round. */
        DISPLACED,
        /** It could have stayed, and makes room in another round. */
        MOVED,
        /** It can not be held at all any more. */
        IMPOSSIBLE,
        /** It could have been held, and gives way. */
        GIVEN_UP
    }
}
