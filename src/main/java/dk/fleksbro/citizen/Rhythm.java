package dk.fleksbro.citizen;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How long and when a person can work on a day. Everything may be unanswered.
 *
 * @param intensityPercent what is got done of what others get done in the same time, 10 to 100; guidance for the talk with the
 *     consultant, and never shown to an employer
 * @param goodDayMinutes the most minutes at work on a good day
 * @param badDayMinutes the most minutes at work on a bad day
 */
public record Rhythm(
        @Nullable Integer intensityPercent,
        @Nullable Integer goodDayMinutes,
        @Nullable Integer badDayMinutes,
        @Nullable LocalTime earliestStart,
        @Nullable LocalTime latestEnd) {

    public static final Rhythm UNANSWERED = new Rhythm(null, null, null, null, null);
    public static final int INTENSITY_LEAST = 10;
    public static final int DAY_LEAST = 15;
    public static final int DAY_MOST = 10 * 60;

    private static final int ALL = 100;
    private static final int QUARTER = 15;

    public Rhythm {
        if (isOutside(intensityPercent, INTENSITY_LEAST, ALL)
                || isOutside(goodDayMinutes, DAY_LEAST, DAY_MOST)
                || isOutside(badDayMinutes, DAY_LEAST, DAY_MOST)) {
            throw new IllegalArgumentException(
                    intensityPercent + " %, " + goodDayMinutes + " and " + badDayMinutes + " minutes a day");
        }
        if (goodDayMinutes != null && badDayMinutes != null && badDayMinutes > goodDayMinutes) {
            throw new IllegalArgumentException("a bad day longer than a good one");
        }
        if (earliestStart != null && latestEnd != null && !latestEnd.isAfter(earliestStart)) {
            throw new IllegalArgumentException("over before it begins");
        }
    }

    /** The minutes a person must be there for so many minutes of work, in whole quarters rounded up. */
    public int presence(int minutes) {
        return presence(minutes, intensityPercent == null ? ALL : intensityPercent);
    }

    /** The same, in numbers. */
    public static int presence(int minutes, int intensity) {
        return QUARTER * Math.ceilDiv(minutes * ALL, intensity * QUARTER);
    }

    private static boolean isOutside(@Nullable Integer value, int least, int most) {
        return value != null && (value < least || value > most);
    }
}
