package dk.fleksbro.consent;

/** What somebody can ask to see or change. */
public enum SubjectKind {
    CITIZEN,
    MATCH,
    EMPLOYMENT,
    ROLE,
    WORKPLACE,
    FAIR,
    ACCOUNT,
    PORTAL
}
