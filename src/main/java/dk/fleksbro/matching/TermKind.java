package dk.fleksbro.matching;

import dk.fleksbro.scale.Axis;

/** The kinds of points where a role and a person meet, each with a weight of its own. */
public enum TermKind {
    /** The hours of a week. */
    HOURS,
    /** Whether a day is short enough, also on a bad day. */
    GOOD_DAY,
    /** Room for the hours the person hopes to reach. */
    GROWTH,
    /** Days that both have. */
    DAYS,
    TIME_OF_DAY,
    TRAVEL,
    /** Each task of the role. */
    TASK,
    /** Each demand on an axis of the group. */
    AXIS_TIME,
    AXIS_BODY,
    AXIS_SURROUNDINGS,
    AXIS_PEOPLE,
    AXIS_STRUCTURE;

    public static TermKind of(Axis axis) {
        return switch (axis.group()) {
            case TIME -> AXIS_TIME;
            case BODY -> AXIS_BODY;
            case SURROUNDINGS -> AXIS_SURROUNDINGS;
            case PEOPLE -> AXIS_PEOPLE;
            case STRUCTURE -> AXIS_STRUCTURE;
        };
    }
}
