package dk.fleksbro.agreement;

import dk.fleksbro.account.Role;
import java.util.Optional;

/** Who approves an agreement. Employer, citizen and union at the same time; the municipality last. */
public enum Signatory {
    EMPLOYER,
    CITIZEN,
    /** The union representative, where one is asked for; has no account of its own. */
    UNION,
    MUNICIPALITY;

    public static Optional<Signatory> of(Role role) {
        return switch (role) {
            case EMPLOYER -> Optional.of(EMPLOYER);
            case FLEX_WORKER -> Optional.of(CITIZEN);
            case CONSULTANT -> Optional.of(MUNICIPALITY);
            default -> Optional.empty();
        };
    }
}
