package dk.fleksbro.worklist;

import dk.fleksbro.shared.Rule;

/** What keeps something from being done to many at once. */
public enum WorkRule implements Rule {
    NOBODY_CHOSEN,
    NOTHING_TO_DO,
    PUT_OFF_TOO_LONG,
    COLLEAGUE_MISSING,
    CONSULTANT_HAS_CHANGED,
    UNDONE_ALREADY,
    UNDONE_TOO_LATE,
    UNDONE_BY_ANOTHER,
    VIEW_NAME_MISSING,
    VIEW_NAME_TAKEN,
    TOO_MANY_VIEWS
}
