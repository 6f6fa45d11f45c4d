package dk.fleksbro.consent;

import dk.fleksbro.account.Role;

/** What the access is for. */
public enum Purpose {
    OWN_AFFAIRS,
    RUNNING_A_WORKPLACE,
    MATCHING,
    PRESENTATION,
    FOLLOWING_UP,
    SUPERVISION,
    PUBLIC_NOTICE,
    ADMINISTRATION;

    /** What somebody of that role opens an employment for; the table decides whether they may. */
    public static Purpose inEmployment(Role role) {
        return switch (role) {
            case FLEX_WORKER -> OWN_AFFAIRS;
            case EMPLOYER -> RUNNING_A_WORKPLACE;
            case CONSULTANT -> FOLLOWING_UP;
            case TEAM_LEAD -> SUPERVISION;
            case ADMIN -> ADMINISTRATION;
        };
    }
}
