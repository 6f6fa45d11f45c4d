package dk.fleksbro.fair.after;

import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchRule;
import java.time.Instant;
import java.util.Optional;

/**
 * A pair whose answers were opened.
 *
 * @param match the match that was opened when both said yes
 * @param hindered why there is none, when there could be none
 * @param settled whether a consultant has said what is to come of it, where that is to be said
 */
record Outcome(
        Pair pair,
        DateResult result,
        Optional<MatchId> match,
        Optional<MatchRule> hindered,
        Instant revealedAt,
        boolean settled) {

    /** Whether a consultant says what is to come of it. */
    boolean isToDecide() {
        return result == DateResult.ONE_YES || result == DateResult.WORTH_A_TALK;
    }
}
