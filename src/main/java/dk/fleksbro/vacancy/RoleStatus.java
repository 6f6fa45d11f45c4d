package dk.fleksbro.vacancy;

import java.util.Set;

/** Where a role is on its way; the allowed moves stand here and nowhere else. */
public enum RoleStatus {
    /** Being typed; only its own workplace sees it. */
    DRAFT,
    /** Published: anyone may read it, consultants may propose people. */
    OPEN,
    /** Hidden for a while; nobody new is proposed. */
    PAUSED,
    /** Ended with a reason. */
    CLOSED;

    public Set<RoleStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN);
            case OPEN -> Set.of(PAUSED, CLOSED);
            case PAUSED -> Set.of(OPEN, CLOSED);
            case CLOSED -> Set.of(OPEN);
        };
    }
}
