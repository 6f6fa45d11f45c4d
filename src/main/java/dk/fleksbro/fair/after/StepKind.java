package dk.fleksbro.fair.after;

/** What can be done next when two have met, in the order it usually is. */
public enum StepKind {
    VISIT,
    /** Days on trial: virksomhedspraktik. */
    TRIAL,
    /** The agreement is drafted, from the match. */
    AGREEMENT
}
