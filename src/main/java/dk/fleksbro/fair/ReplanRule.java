package dk.fleksbro.fair;

import dk.fleksbro.shared.Rule;

/** What keeps the host from changing the day of a fair, or from planning the rest of it anew. */
public enum ReplanRule implements Rule {
    FAIR_DAY_NOT_NOW,
    FAIR_DAY_NO_MORE_ROUNDS,
    FAIR_DAY_ROUNDS_MOVED,
    FAIR_DAY_ROUND_IN_USE,
    FAIR_REPLAN_NO_PLAN,
    FAIR_REPLAN_OVER,
    FAIR_REPLAN_NOTHING,
    FAIR_REPLAN_MOVED,
    FAIR_REPLAN_NOT_LAST,
    FAIR_REPLAN_BEGUN
}
