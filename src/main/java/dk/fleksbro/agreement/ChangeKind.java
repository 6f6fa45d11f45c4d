package dk.fleksbro.agreement;

/** Why there is a version. */
public enum ChangeKind {
    NEW,
    HOURS,
    TASKS,
    CONSIDERATIONS,
    GOALS,
    PAY,
    CONTACT,
    EXTENSION,
    /** What a follow-up talk came to. */
    FOLLOW_UP,
    CORRECTION
}
