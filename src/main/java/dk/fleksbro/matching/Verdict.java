package dk.fleksbro.matching;

/**
 * What can be said of a person and a role as a whole: as good as their weakest point, never an average. The order of the
 * constants is the order of a ranking.
 */
public enum Verdict {
    /** Nothing stands in the way. */
    FITS,
    /** Fits when the role is adapted as it has offered to be. */
    ADAPTABLE,
    /** Something the role asks for has not been answered; ask the person. */
    UNANSWERED,
    /** At least one thing stands in the way. */
    BLOCKED
}
