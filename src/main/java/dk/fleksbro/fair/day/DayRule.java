package dk.fleksbro.fair.day;

import dk.fleksbro.shared.Rule;

/** What keeps something from being done on the day of a fair. */
public enum DayRule implements Rule {
    DAY_IS_ANOTHER,
    DAY_WITHOUT_PLAN,
    DAY_IS_OVER,
    DAY_CANCELLED,
    CLOCK_MOVED,
    CLOCK_NOT_RUNNING,
    CLOCK_JUST_BEGUN,
    CLOCK_LAST_ROUND,
    CLOCK_FULL_ROUND_LEFT,
    CARD_NOT_READ,
    CARD_UNKNOWN,
    CARD_OF_OTHER_FAIR,
    CARD_DOES_NOT_COME,
    CHECKED_IN_ALREADY,
    CHECK_IN_MOVED
}
