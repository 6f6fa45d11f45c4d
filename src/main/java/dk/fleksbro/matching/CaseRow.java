package dk.fleksbro.matching;

import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.employer.WorkplaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A match of the municipality as its consultants list it. */
public record CaseRow(
        MatchId id,
        MatchStatus status,
        CitizenId citizen,
        String citizenName,
        String roleTitle,
        WorkplaceId workplace,
        String companyName,
        Instant changedAt,
        @Nullable Meeting meeting,
        @Nullable Trial trial) {}
