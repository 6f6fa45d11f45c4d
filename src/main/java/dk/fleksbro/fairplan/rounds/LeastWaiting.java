package dk.fleksbro.fairplan.rounds;

import dk.fleksbro.fairplan.FairDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How long a seeker has to wait at least between these meetings, if nobody else were there: one whose employer leaves in the
 * morning and one that is fixed for the evening keep apart what no planner can bring together.
 */
public final class LeastWaiting {

    private static final int MOST_DATES = 12;

    private final Day day;

    LeastWaiting(Day day) {
        this.day = day;
    }

    /** The sum over all who have these dates. */
    public static int of(Day day, List<FairDate> dates) {
        Timetable timetable = new Timetable(day);
        dates.forEach(timetable::put);
        LeastWaiting least = new LeastWaiting(day);
        return IntStream.range(0, day.seekers)
                .filter(s -> day.strength(s).waiting(timetable.busy(s)) > 0)
                .map(s -> least.of(s, timetable))
                .sum();
    }

    /** What a seeker has to wait at least between the meetings of a timetable. */
    int of(int seeker, Timetable timetable) {
        return of(
                seeker,
                IntStream.of(day.ofSeeker[seeker]).filter(timetable::has).toArray());
    }

    /** Of days that have these meetings in their first rounds, two are alike when they agree in all of this. */
    private record Begun(int met, long first, long recent) {}

    /**
     * The least rounds of waiting without need; 0 for more dates than anybody has a day.
     *
     * @param pairs all that the seeker meets; there is a day in which that is possible
     */
    private int of(int seeker, int[] pairs) {
        if (pairs.length > MOST_DATES) {
            return 0;
        }
        Strength strength = day.strength(seeker);
        int all = (1 << pairs.length) - 1;
        int least = Integer.MAX_VALUE;
        Map<Begun, Long> begun = new HashMap<>(Map.of(new Begun(0, 0, 0), 0L));
        for (int slot = 0; slot < day.slots.count; slot++) {
            long bit = 1L << slot;
            long recent = strength.recent(slot);
            Map<Begun, Long> next = new HashMap<>();
            for (Map.Entry<Begun, Long> entry : begun.entrySet()) {
                long busy = entry.getValue();
                int met = entry.getKey().met();
                next.putIfAbsent(new Begun(met, Long.lowestOneBit(busy), busy & recent), busy);
                for (int i = 0; i < pairs.length && strength.bears(busy | bit); i++) {
                    if ((met >>> i & 1) != 0 || (day.meets[pairs[i]] & bit) == 0) {
                        continue;
                    }
                    long with = busy | bit;
                    int now = met | 1 << i;
                    if (now == all) {
                        least = Math.min(least, strength.waiting(with));
                    } else {
                        next.putIfAbsent(new Begun(now, Long.lowestOneBit(with), with & recent), with);
                    }
                }
            }
            begun = next;
        }
        return least;
    }
}
