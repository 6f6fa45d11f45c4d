package dk.fleksbro.agreement;

import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.employer.WorkplaceId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fleksjobber at a workplace.
 *
 * @param startsOn the first day, once an agreement has been approved
 * @param endedOn the last day, or null while nothing is said of an end
 */
public record Employment(
        EmploymentId id,
        long version,
        CitizenId citizen,
        WorkplaceId workplace,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        Instant createdAt) {

    public boolean isRunning(LocalDate on) {
        return startsOn != null && !startsOn.isAfter(on) && !hasEnded(on);
    }

    public boolean hasEnded(LocalDate on) {
        return endedOn != null && endedOn.isBefore(on);
    }
}
