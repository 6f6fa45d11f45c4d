package dk.fleksbro.agreement;

import dk.fleksbro.shared.Rule;

/** What keeps a change of an agreement from being begun or given up. */
public enum ChangeRule implements Rule {
    CHANGE_INCOMPLETE,
    CHANGE_OPEN_ALREADY,
    NOTHING_TO_CHANGE,
    CHANGE_NOT_OPEN,
    CHANGE_REASON_MISSING,
    CHANGE_OUTDATED
}
