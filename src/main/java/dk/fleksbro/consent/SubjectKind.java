package dk.fleksbro.consent;

/** What somebody can ask to see or change. */
public enum SubjectKind {
    CITIZEN,
    MATCH,
    ROLE,
    WORKPLACE,
    ACCOUNT,
    PORTAL
}
