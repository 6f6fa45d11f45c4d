package dk.fleksbro.consent;

/** What the access is for. */
public enum Purpose {
    OWN_AFFAIRS,
    RUNNING_A_WORKPLACE,
    MATCHING,
    PRESENTATION,
    FOLLOWING_UP,
    SUPERVISION,
    PUBLIC_NOTICE,
    ADMINISTRATION
}
