package dk.fleksbro.fair.after;

import dk.fleksbro.shared.Rule;

/** What keeps something from being said or done after a fair. */
public enum AfterRule implements Rule {
    RATING_NOT_NOW,
    RATING_NOT_HELD,
    RATING_OPENED,
    RATING_CLOSED,
    AFTER_SENTENCE_NOT_USABLE,
    STEP_HAS_MOVED,
    STEP_SENTENCE_MISSING,
    STEP_NEEDS_MATCH,
    DECISION_MADE,
    AFTER_STILL_WAITS
}
