package dk.fleksbro.followup;

/** What both are asked before a talk; each side has its own words for it, under {@code talk.pulse.X.PARTY}. */
public enum PulseQuestion {
    WORKLOAD,
    ENERGY,
    CLEAR_TASKS,
    SUPPORT,
    WELL_BEING
}
