package dk.fleksbro.fair.day;

import dk.fleksbro.fair.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a guest of a fair is there. A guest of whom nothing is kept has not come yet.
 *
 * @param guest the row of the fleksjobber or of the workplace at the fair
 * @param version rises with each change; who changes an older one is told
 * @param fromRound the first round the guest can be in, or null for the first of all
 * @param untilRound the last round the guest can be in, or null for the last of all
 */
public record Presence(
        UUID guest,
        Side side,
        Status status,
        long version,
        @Nullable Integer fromRound,
        @Nullable Integer untilRound) {

    /** What is known of a guest. */
    public enum Status {
        HERE,
        /** Comes later than planned. */
        LATE,
        /** Was there, and has left. */
        LEFT,
        /** Does not come. */
        AWAY
    }

    public boolean isIn(int round) {
        return status != Status.AWAY
                && (fromRound == null || round >= fromRound)
                && (untilRound == null || round <= untilRound);
    }
}
