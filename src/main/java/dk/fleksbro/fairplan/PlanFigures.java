package dk.fleksbro.fairplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How good a plan is, in the order of what matters.
 *
 * @param seekersWithAtLeast seekers with at least 1, 2, … dates, up to the target
 * @param employersMet employers with at least one date
 * @param score sum of the scores of all dates
 * @param avoidableWaiting rounds in which people sit between their first and last date without a date and without need of
 *     rest
 */
public record PlanFigures(List<Integer> seekersWithAtLeast, int employersMet, long score, int avoidableWaiting) {

    public PlanFigures {
        seekersWithAtLeast = List.copyOf(seekersWithAtLeast);
    }

    /** Measured on the dates themselves, in the plainest way. */
    public static PlanFigures of(Fair fair, List<FairDate> dates) {
        Map<Integer, List<Integer>> days = new HashMap<>();
        Set<Integer> met = new HashSet<>();
        for (FairDate date : dates) {
            days.computeIfAbsent(date.seeker(), seeker -> new ArrayList<>()).add(date.round());
            met.add(date.employer());
        }
        List<Integer> levels = new ArrayList<>();
        for (int level = 1; level <= fair.targetDates(); level++) {
            int least = level;
            levels.add((int)
                    days.values().stream().filter(day -> day.size() >= least).count());
        }
        int waiting = 0;
        for (Map.Entry<Integer, List<Integer>> day : days.entrySet()) {
            waiting += waiting(fair.seekers().get(day.getKey()), day.getValue());
        }
        return new PlanFigures(levels, met.size(), score(fair, dates), waiting);
    }

    private static long score(Fair fair, List<FairDate> dates) {
        Set<FairDate> met = new HashSet<>();
        dates.forEach(date -> met.add(date.at(FairDate.ANY_ROUND)));
        return fair.pairs().stream()
                .filter(pair -> met.contains(new FairDate(pair.seeker(), pair.employer(), FairDate.ANY_ROUND)))
                .mapToLong(FairPair::score)
                .sum();
    }

    /** Rounds without a date between the first and the last, less those that rows and rests need. */
    private static int waiting(FairSeeker seeker, List<Integer> day) {
        int dates = day.size();
        int span = day.stream().mapToInt(Integer::intValue).max().orElseThrow()
                - day.stream().mapToInt(Integer::intValue).min().orElseThrow()
                + 1;
        int rests = Math.max((dates - 1) / seeker.maxInRow(), (dates - 1) * seeker.restRounds());
        return Math.max(0, span - dates - rests);
    }
}
