package dk.fleksbro.fair.paper;

import dk.fleksbro.shared.Rule;

/** What keeps a fair from being put on paper, and its results from being typed in. */
public enum PaperRule implements Rule {
    FAIR_PAPER_NO_PLAN,
    FAIR_PAPER_NOT_FROZEN,
    FAIR_RESULT_NOT_STAFF,
    FAIR_RESULT_NOT_NOW,
    FAIR_RESULT_TYPED_BY_OTHER,
    FAIR_RESULT_GONE,
    FAIR_RESULT_BREAKS_RULE,
    FAIR_RESULT_CARD_UNKNOWN,
    FAIR_RESULT_NOT_OVER
}
