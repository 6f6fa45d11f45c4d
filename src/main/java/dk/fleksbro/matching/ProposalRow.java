package dk.fleksbro.matching;

import dk.fleksbro.shared.WeeklyHours;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A role proposed to somebody, as they list it.
 *
 * @param reviewed whether they have said how the trial days went
 */
public record ProposalRow(
        MatchId id,
        MatchStatus status,
        String roleTitle,
        String companyName,
        WeeklyHours hoursMin,
        WeeklyHours hoursMax,
        String postalCode,
        boolean fromHome,
        Instant changedAt,
        @Nullable Meeting meeting,
        @Nullable Trial trial,
        boolean reviewed) {}
