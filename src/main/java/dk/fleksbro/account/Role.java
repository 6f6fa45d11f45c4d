package dk.fleksbro.account;

/** What an account may be in the portal. */
public enum Role {
    /** Acts for one or more workplaces. */
    EMPLOYER,
    /** A citizen granted fleksjob, in work or not. */
    FLEX_WORKER,
    /** The municipality's jobkonsulent. */
    CONSULTANT,
    /** Answers for the consultants of a municipality. */
    TEAM_LEAD,
    /** Keeps the portal's accounts; sees no citizen's content. */
    ADMIN;

    public boolean belongsToMunicipality() {
        return this == FLEX_WORKER || this == CONSULTANT || this == TEAM_LEAD;
    }
}
