package dk.fleksbro.matching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A move that was made: what, by whom, why and when. */
public record MoveRow(
        MatchMove move,
        MatchStatus to,
        Party party,
        @Nullable MatchReason reason,
        String text,
        Instant at,
        String by) {}
