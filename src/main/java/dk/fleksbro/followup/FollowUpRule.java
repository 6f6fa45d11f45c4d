package dk.fleksbro.followup;

import dk.fleksbro.shared.Rule;

/** What the follow-up refuses. */
enum FollowUpRule implements Rule {
    INTERVAL_OUT_OF_RANGE,
    CONCERN_NOT_RUNNING,
    CONCERN_ABOUT_MISSING,
    CONCERN_TEXT_MISSING,
    CONCERN_TEXT_NOT_USABLE,
    CONCERN_ANSWER_MISSING,
    CONCERN_CHANGED
}
