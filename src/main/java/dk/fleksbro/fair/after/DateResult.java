package dk.fleksbro.fair.after;

import dk.fleksbro.matching.Interest;
import org.jspecify.annotations.Nullable;

/** What comes of a pair when its answers are opened, as a pure function of the two; null is no answer. */
public enum DateResult {
    /** Both learn it, and so does the consultant. */
    BOTH_YES,
    /** Both are interested, and not both say yes: only the consultant learns it. */
    WORTH_A_TALK,
    /** Only the citizen's own consultant learns it, and never the other side. */
    ONE_YES,
    /** Nobody learns anything; it is only counted. */
    NOTHING;

    static DateResult of(@Nullable Interest one, @Nullable Interest other) {
        if (one == Interest.YES && other == Interest.YES) {
            return BOTH_YES;
        }
        if (isInterested(one) && isInterested(other)) {
            return WORTH_A_TALK;
        }
        return one == Interest.YES || other == Interest.YES ? ONE_YES : NOTHING;
    }

    private static boolean isInterested(@Nullable Interest interest) {
        return interest == Interest.YES || interest == Interest.MAYBE;
    }
}
