package dk.fleksbro.fair.day;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the clock of a fair shows.
 *
 * @param round the round that runs, or the one before the changeover or break; 0 before the first
 * @param until when this ends if the clock is not stopped; null before the first round and after the last
 * @param paused whether the clock stands still
 */
public record ClockReading(Phase phase, int round, @Nullable Instant until, boolean paused) {

    public static final ClockReading NOT_BEGUN = new ClockReading(Phase.NOT_BEGUN, 0, null, false);

    /** What the day is in. */
    public enum Phase {
        NOT_BEGUN,
        ROUND,
        /** On the way to the next table. */
        CHANGEOVER,
        BREAK,
        OVER
    }
}
