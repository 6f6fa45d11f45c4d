package dk.fleksbro.agreement;

import dk.fleksbro.shared.Rule;

/** What keeps a last day from being set or taken away, or an exit talk from being answered. */
public enum EndingRule implements Rule {
    END_INCOMPLETE,
    END_SET_ALREADY,
    NOTHING_TO_END,
    NO_END_TO_TAKE_BACK,
    END_DAY_HAS_PASSED,
    END_NOT_YOURS,
    END_OBJECTION_NOT_OPEN,
    EXIT_INCOMPLETE,
    EXIT_NOT_ASKED
}
