package dk.fleksbro.followup;

import dk.fleksbro.agreement.Terms;
import dk.fleksbro.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
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

    /** Far enough to see the next talk of every rule. */
    private static final int MONTHS_AHEAD = 36;

    /**
     * As an employment's approved versions say: the one in force on that day and those to come.
     *
     * @param end the last day, or null while nothing is said of an end
     * @param versions in the order of their days
     */
    static ScheduleFacts of(LocalDate start, @Nullable LocalDate end, List<Growth.Dated> versions, LocalDate today) {
        TreeMap<LocalDate, Growth.Dated> byDay = new TreeMap<>();
        versions.forEach(version -> byDay.put(version.from(), version));
        LocalDate inForce = byDay.floorKey(today);
        var known = inForce == null ? byDay : byDay.tailMap(inForce, true);
        TreeMap<LocalDate, Integer> intervals = new TreeMap<>();
        known.forEach((from, version) -> intervals.put(from, new Terms(version.content()).followUpInterval()));
        Optional<Terms> newest = Optional.ofNullable(known.lastEntry())
                .map(entry -> new Terms(entry.getValue().content()));
        LocalDate from = start.isAfter(today) ? start : today;
        return new ScheduleFacts(
                start,
                end == null ? from.plusMonths(MONTHS_AHEAD) : end,
                newest.map(Terms::isTemporaryGrant).orElse(false),
                newest.flatMap(Terms::firstFollowUp).orElse(null),
                intervals);
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
