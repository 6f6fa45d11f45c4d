package dk.fleksbro.agreement;

/** What is stored of a version; in force, to come or over follow from the dates. */
public enum VersionStatus {
    /** Being written and approved; at most one an employment. */
    OPEN,
    APPROVED,
    CANCELLED
}
