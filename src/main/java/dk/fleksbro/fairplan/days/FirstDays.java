package dk.fleksbro.fairplan.days;

import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.rounds.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The days of a plan to begin with. The plan may be for the same fair without some that must meet, or with some that may not. */
final class FirstDays {

    private FirstDays() {}

    /** A seeker's day as pairs and slots in turn: that of the plan, else an empty one, or nothing when that can not be either. */
    static int @Nullable [] of(Day day, List<FairDate> plan, int seeker) {
        List<Integer> found = new ArrayList<>();
        long missed = mustMeet(day, seeker);
        int @Nullable [] other = missed > 0 ? null : new int[0];
        for (FairDate date : plan) {
            if (date.seeker() != seeker) {
                continue;
            }
            int pair = day.pair(seeker, date.employer());
            int slot = day.slots.slot(date.round());
            if (pair < 0 || (day.meets[pair] >>> slot & 1) == 0) {
                return other;
            }
            found.add(pair);
            found.add(slot);
            missed -= day.fixed[pair] ? 1 : 0;
        }
        return missed > 0 ? null : found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many a seeker has to meet. */
    static long mustMeet(Day day, int seeker) {
        return IntStream.of(day.ofSeeker[seeker]).filter(p -> day.fixed[p]).count();
    }
}
