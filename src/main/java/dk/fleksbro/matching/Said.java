package dk.fleksbro.matching;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says with a move.
 *
 * @param possible what would have made it possible, with a no
 */
public record Said(
        @Nullable MatchReason reason,
        @Nullable Possible possible,
        String text,
        @Nullable Meeting meeting,
        @Nullable Trial trial) {

    public static final int TEXT_MAX = 500;

    public static Said nothing() {
        return new Said(null, null, "", null, null);
    }

    public static Said reason(MatchReason reason) {
        return new Said(reason, null, "", null, null);
    }

    public static Said reason(@Nullable MatchReason reason, String text) {
        return new Said(reason, null, text.strip(), null, null);
    }

    /** A no that says what would have made it possible. */
    public static Said refusal(@Nullable MatchReason reason, @Nullable Possible possible, String text) {
        return new Said(reason, possible, text.strip(), null, null);
    }

    public static Said text(String text) {
        return new Said(null, null, text.strip(), null, null);
    }

    public static Said meeting(Meeting meeting) {
        return new Said(null, null, "", meeting, null);
    }

    public static Said trial(Trial trial) {
        return new Said(null, null, "", null, trial);
    }
}
