package dk.fleksbro.matching;

import dk.fleksbro.vacancy.FlexJobRoleId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody presented to an employer, as the employer lists them.
 *
 * @param name only when both have said yes and the name is released
 * @param reviewed whether the reader has said how the trial days went
 */
public record CandidateRow(
        MatchId id,
        MatchStatus status,
        FlexJobRoleId role,
        String roleTitle,
        String workplaceName,
        int candidateNo,
        Optional<String> name,
        Instant changedAt,
        @Nullable Meeting meeting,
        @Nullable Trial trial,
        boolean reviewed) {}
