package dk.fleksbro.followup;

/** Where a concern is; that it is late follows from its deadline. */
public enum ConcernStatus {
    /** Somebody has written; the consultant has not answered. */
    WAITING,
    ANSWERED,
    CLOSED,
    /** The writer has taken it back; the text is shown to nobody else. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == WAITING || this == ANSWERED;
    }
}
