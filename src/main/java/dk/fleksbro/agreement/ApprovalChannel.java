package dk.fleksbro.agreement;

/** How somebody said yes. All count the same. */
public enum ApprovalChannel {
    SIGNED_IN,
    /** On the phone, with the consultant as witness. */
    WITNESSED_CALL,
    /** Signed on paper. */
    PAPER,
    /** In the version before; the party's part has not changed since. */
    CARRIED_OVER
}
