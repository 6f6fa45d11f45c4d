package dk.fleksbro.vacancy;

import dk.fleksbro.scale.Axis;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.TypedTime;
import dk.fleksbro.shared.WeeklyHours;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a role being typed, by their names in the draft, and what may stand in each by itself. */
public final class RoleFields {

    public static final String FORM = "role";
    public static final String TITLE = "title";
    public static final String DESCRIPTION = "description";
    public static final String TASKS = "tasks";
    public static final String TASKS_OPTIONAL = "tasks.optional";
    public static final String HOURS_MIN = "hours.min";
    public static final String HOURS_MAX = "hours.max";
    public static final String WEEKDAYS = "weekdays";
    public static final String DAYS_NEEDED = "days.needed";
    public static final String TIME_FROM = "time.from";
    public static final String TIME_TO = "time.to";
    public static final String FLEXIBLE = "flexible";
    public static final String PLACE = "place";
    public static final String POSTAL_CODE = "postal";
    public static final String FROM_HOME = "home";
    public static final String START = "start";
    public static final String POSITIONS = "positions";

    private static final int TITLE_MAX = 100;
    private static final int PLACE_MAX = 200;
    private static final int DESCRIPTION_MAX = 4000;

    private RoleFields() {}

    public static String asks(Axis axis) {
        return "demand." + axis;
    }

    public static String adaptableTo(Axis axis) {
        return "demand." + axis + ".to";
    }

    public static String adaptedBy(Axis axis) {
        return "demand." + axis + ".by";
    }

    /** What is wrong with one field as typed, or worth a word; an empty field is fine by itself. */
    public static List<Finding> check(String field, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        return switch (field) {
            case TITLE -> line(text, TITLE_MAX);
            case PLACE -> line(text, PLACE_MAX);
            case DESCRIPTION -> TextCheck.prose(text, DESCRIPTION_MAX);
            case HOURS_MIN, HOURS_MAX -> hours(text);
            case TIME_FROM, TIME_TO -> error(TypedTime.parse(text).isEmpty(), "role.time.unreadable");
            case START -> error(TypedDate.parse(text).isEmpty(), "role.start.unreadable");
            case POSITIONS -> error(!text.strip().matches("[1-9]|[1-4][0-9]|50"), "role.positions.range");
            case POSTAL_CODE -> postalCode(text.strip());
            default -> List.of();
        };
    }

    /** One line, warned like free text when it names an illness: everybody will read it. */
    private static List<Finding> line(String text, int max) {
        return Stream.concat(
                        TextCheck.line(text, max).stream(),
                        TextCheck.prose(text, max).stream()
                                .filter(finding -> finding.sentence().key().equals("text.diagnosis")))
                .toList();
    }

    static List<Finding> hours(String text) {
        return WeeklyHours.minutesFrom(text)
                .map(minutes -> {
                    if (minutes < WeeklyHours.MIN || minutes > WeeklyHours.MAX) {
                        return List.of(Finding.error("role.hours.range"));
                    }
                    return error(minutes % 15 != 0, "role.hours.quarter");
                })
                .orElseGet(() -> List.of(Finding.error("role.hours.unreadable")));
    }

    static List<Finding> postalCode(String code) {
        if (!code.matches("[0-9]{4}")) {
            return List.of(Finding.error("postal-code.four-digits"));
        }
        return PostalCodes.find(code).isEmpty() ? List.of(Finding.error("postal-code.unknown", code)) : List.of();
    }

    private static List<Finding> error(boolean wrong, String key) {
        return wrong ? List.of(Finding.error(key)) : List.of();
    }
}
