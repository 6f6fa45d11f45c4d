package dk.fleksbro.matching;

import dk.fleksbro.shared.Rule;

/** What keeps a move from being made. */
public enum MatchRule implements Rule {
    MATCH_HAS_MOVED,
    MOVE_NOT_ALLOWED,
    ALREADY_PROPOSED,
    ROLE_NOT_OPEN,
    NO_POSITIONS_LEFT,
    COMPANY_NOT_CHECKED,
    NO_PROFILE,
    PERSON_PROTECTED,
    BLOCKED_NEEDS_REASON,
    LISTS_NOT_READY,
    REASON_MISSING,
    TEXT_MISSING,
    TEXT_NOT_USABLE,
    TEXT_NAMES_ILLNESS,
    MEETING_NOT_AHEAD,
    TRIAL_NOT_AHEAD,
    TRIAL_HAS_BEGUN,
    TRIAL_IS_OVER,
    TRIAL_NOT_OVER,
    TRIAL_IS_OPENED,
    YES_IS_A_DAY_OLD,
    RETURN_TOO_LATE,
    HIRED_BY_AGREEMENT
}
