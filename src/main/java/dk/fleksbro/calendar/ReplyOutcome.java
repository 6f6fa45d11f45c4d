package dk.fleksbro.calendar;

/** What became of a mail in the portal's mailbox; all that the log says of it. */
enum ReplyOutcome {
    TAKEN,
    /** Said before, or older than what was said last. */
    SAID_BEFORE,
    /** No answer to an invitation at all: somebody wrote, or a mail came back. */
    NOT_A_REPLY,
    /** Too big, or not to be read. */
    BROKEN,
    /** About several events, for several people, or without an answer in it. */
    UNCLEAR,
    /** An event the portal has never put anywhere, or one that is cancelled. */
    UNKNOWN_EVENT,
    /** From somebody else than the invited, or for somebody else. */
    NOT_THE_INVITED,
    /** An answer to an invitation that has changed since. */
    OLD_SEQUENCE,
    /** The matter itself does not allow it any more. */
    REFUSED;

    /** Whether a person should look at the mail. */
    boolean isForAPerson() {
        return this == NOT_A_REPLY || this == BROKEN || this == REFUSED;
    }
}
