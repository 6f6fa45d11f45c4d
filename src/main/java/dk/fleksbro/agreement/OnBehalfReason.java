package dk.fleksbro.agreement;

/** Why the consultant records somebody else's yes. */
public enum OnBehalfReason {
    NO_DIGITAL_ACCESS,
    ASKED_FOR_HELP,
    AWAY_FROM_PHONE,
    LANGUAGE,
    /** The union representative has no account in the portal. */
    NO_ACCOUNT
}
