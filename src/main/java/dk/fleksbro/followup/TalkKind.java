package dk.fleksbro.followup;

/** Whose talk it is. */
public enum TalkKind {
    /** Employer and fleksjobber, every second month at first. */
    BETWEEN_US,
    /** With the municipality, some months after the start. */
    WITH_MUNICIPALITY,
    /** The municipality's follow-up the law asks for. */
    STATUTORY,
    /** The status before a five-year grant runs out. */
    STATUS_FIVE_YEARS,
    /** Asked for besides the schedule. */
    EXTRA;

    /** Whether the municipality leads it: it invites, and it says when the talk was held. */
    public boolean isWithMunicipality() {
        return this == WITH_MUNICIPALITY || this == STATUTORY || this == STATUS_FIVE_YEARS;
    }
}
