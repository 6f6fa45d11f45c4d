package dk.fleksbro.matching;

import dk.fleksbro.account.Role;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.shared.NotFound;

/** The three who take part in a match. */
public enum Party {
    CITIZEN("forslag"),
    EMPLOYER("kandidater"),
    CONSULTANT("match");

    private final String path;

    Party(String path) {
        this.path = path;
    }

    static Party of(Role role) {
        return switch (role) {
            case FLEX_WORKER -> CITIZEN;
            case EMPLOYER -> EMPLOYER;
            case CONSULTANT -> CONSULTANT;
            case TEAM_LEAD, ADMIN -> throw new NotFound();
        };
    }

    Purpose purpose() {
        return switch (this) {
            case CITIZEN -> Purpose.OWN_AFFAIRS;
            case EMPLOYER -> Purpose.PRESENTATION;
            case CONSULTANT -> Purpose.MATCHING;
        };
    }

    /** Where this party deals with a match. */
    public String path(MatchId match) {
        return path + "/" + match.value();
    }

    /** Where this party looks when a match is no longer theirs to see. */
    public String listPath() {
        return this == CONSULTANT ? "fleksroller" : path;
    }
}
