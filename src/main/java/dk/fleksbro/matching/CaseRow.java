package dk.fleksbro.matching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A match of the municipality as its consultants list it. */
public record CaseRow(
        MatchId id,
        MatchStatus status,
        String citizenName,
        String roleTitle,
        String companyName,
        Instant changedAt,
        @Nullable Meeting meeting,
        @Nullable Trial trial) {}
