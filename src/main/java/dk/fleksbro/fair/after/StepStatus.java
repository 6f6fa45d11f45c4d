package dk.fleksbro.fair.after;

/** How far a next step is. */
public enum StepStatus {
    OPEN,
    DONE,
    /** It came to nothing. */
    NOT_DONE
}
