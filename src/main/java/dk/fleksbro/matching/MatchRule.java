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
    MEETING_NOT_AHEAD
}
