package dk.fleksbro.followup;

import dk.fleksbro.account.Role;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.shared.NotFound;

/** Who takes part in a talk. */
public enum TalkParty {
    CITIZEN,
    EMPLOYER,
    CONSULTANT;

    public static TalkParty of(Role role) {
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
            case EMPLOYER -> Purpose.RUNNING_A_WORKPLACE;
            case CONSULTANT -> Purpose.FOLLOWING_UP;
        };
    }

    /** Whether it is one of the two whose job it is: they answer the pulse and approve the minutes. */
    public boolean isOneOfTheTwo() {
        return this != CONSULTANT;
    }

    /** The other of the two. */
    public TalkParty other() {
        return this == CITIZEN ? EMPLOYER : CITIZEN;
    }
}
