package dk.fleksbro.fair;

import dk.fleksbro.shared.Rule;

/** What keeps a plan of a fair from being made, changed or sent out. */
public enum PlanRule implements Rule {
    FAIR_PLAN_MOVED,
    FAIR_PLAN_NOT_READY,
    FAIR_PLAN_NOBODY,
    FAIR_PLAN_NOT_NOW,
    FAIR_PLAN_SIGN_UP_OPEN,
    FAIR_PLAN_BREAKS_RULE,
    FAIR_PLAN_SAME,
    FAIR_FIXED_NOT_HERE,
    FAIR_FIXED_REFUSED
}
