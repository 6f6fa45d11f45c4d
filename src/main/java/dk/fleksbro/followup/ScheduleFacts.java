package dk.fleksbro.followup;

import dk.fleksbro.shared.RuleBroken;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the schedule must know of an employment.
 *
 * @param until the last day points are asked for: the employment's last day, or how far ahead one wants to look
 * @param firstTalk the day the two have chosen for their first talk, or null
 * @param intervals the months between talks the agreement says, by the day from which it says so
 */
public record ScheduleFacts(
        LocalDate start,
        LocalDate until,
        boolean temporaryGrant,
        @Nullable LocalDate firstTalk,
        NavigableMap<LocalDate, Integer> intervals) {

    public static final int SHORTEST = 1;
    public static final int LONGEST = 6;

    public ScheduleFacts {
        intervals = new TreeMap<>(intervals);
        for (int months : intervals.values()) {
            if (months < SHORTEST || months > LONGEST) {
                throw new RuleBroken(FollowUpRule.INTERVAL_OUT_OF_RANGE, SHORTEST, LONGEST);
            }
        }
    }

    /** The interval in force on a day; before the first that is known, the first one; without any, the rule's own. */
    int interval(LocalDate on, int otherwise) {
        if (intervals.isEmpty()) {
            return otherwise;
        }
        var entry = intervals.floorEntry(on);
        return entry == null ? intervals.firstEntry().getValue() : entry.getValue();
    }
}
