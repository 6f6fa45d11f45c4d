package dk.fleksbro.matching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A move that was made: what, by whom, why and when.
 *
 * @param party null when the portal made it
 * @param by the name of who made it; empty when the portal did
 */
public record MoveRow(
        MatchMove move,
        MatchStatus to,
        @Nullable Party party,
        @Nullable MatchReason reason,
        @Nullable Possible possible,
        String text,
        Instant at,
        String by) {}
