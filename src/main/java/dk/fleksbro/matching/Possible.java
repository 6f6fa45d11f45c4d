package dk.fleksbro.matching;

/** What would have made it possible; said with a no, so that the role can be made for more people. */
public enum Possible {
    FEWER_HOURS,
    OTHER_DAYS,
    OTHER_TIMES,
    OTHER_TASKS,
    QUIETER_PLACE,
    HELP_WITH_LIFTING,
    SHORTER_WAY,
    START_LATER
}
