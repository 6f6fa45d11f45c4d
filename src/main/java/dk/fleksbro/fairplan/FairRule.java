package dk.fleksbro.fairplan;

/** What always holds, by name. */
public enum FairRule {
    /** A pair that is not listed does not meet. */
    PAIR_NOT_ALLOWED,
    /** A pair meets at most once. */
    PAIR_TWICE,
    /** A seeker is at one date at a time. */
    SEEKER_TWICE_IN_ROUND,
    /** A seeker has dates only when there. */
    SEEKER_AWAY,
    /** A seeker has no more dates than the person can bear. */
    TOO_MANY_DATES,
    /** A seeker has no more dates in a row than the person can bear. */
    TOO_MANY_IN_ROW,
    /** A seeker rests between dates. */
    TOO_LITTLE_REST,
    /** An employer has no more dates in a round than open tables. */
    NO_TABLE,
    /** Who needs an accessible table gets one. */
    NO_ACCESSIBLE_TABLE,
    /** A companion is at one date at a time. */
    COMPANION_TWICE_IN_ROUND,
    /** A fixed date is met. */
    FIXED_DATE_MISSING,
    /** Fixed dates can all be held together. */
    FIXED_DATES_CLASH,
    /** Nothing is put in a round that is not there or is over. */
    ROUND_CLOSED,
    /** A seeker is allowed to meet nobody. */
    NOBODY_TO_MEET,
    /** A seeker is never there when somebody allowed has a suitable table. */
    NO_COMMON_ROUND
}
