package dk.fleksbro.fairplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A fair in the middle of its day: what has been held is a fact, whatever the rules say of it now. */
final class RestOfDay {

    private RestOfDay() {}

    /** The fair as it is now, with the dates that are over as fixed ones, and of the other fixed dates those to come. */
    static Fair of(Fair fair, List<FairDate> published) {
        List<FairDate> facts = published.stream()
                .filter(date -> date.round() < fair.firstOpenRound())
                .toList();
        Set<FairDate> held = new HashSet<>();
        facts.forEach(date -> held.add(date.at(FairDate.ANY_ROUND)));
        List<FairDate> fixed = new ArrayList<>(facts);
        fair.fixed().stream()
                .filter(date -> !held.contains(date.at(FairDate.ANY_ROUND)))
                .filter(date -> date.round() == FairDate.ANY_ROUND || date.round() >= fair.firstOpenRound())
                .forEach(fixed::add);
        return new Fair(
                fair.rounds(),
                fair.pausesAfter(),
                fair.targetDates(),
                fair.everyEmployerFirst(),
                tables(fair, facts),
                fair.seekers(),
                pairs(fair, held),
                fixed,
                fair.firstOpenRound());
    }

    /** In a round that is over there were as many tables as dates. */
    private static List<FairEmployer> tables(Fair fair, List<FairDate> facts) {
        int[][] taken = new int[fair.employers().size()][fair.firstOpenRound()];
        facts.forEach(date -> taken[date.employer()][date.round()]++);
        List<FairEmployer> employers = new ArrayList<>();
        for (int e = 0; e < taken.length; e++) {
            List<Integer> tables = new ArrayList<>(fair.employers().get(e).tables());
            List<Integer> accessible = new ArrayList<>(fair.employers().get(e).accessible());
            for (int round = 0; round < taken[e].length; round++) {
                tables.set(round, taken[e][round]);
                accessible.set(round, taken[e][round]);
            }
            employers.add(new FairEmployer(tables, accessible));
        }
        return employers;
    }

    /** A pair that has met stays in the list, for the least score, when it may not meet any more. */
    private static List<FairPair> pairs(Fair fair, Set<FairDate> held) {
        List<FairPair> pairs = new ArrayList<>(fair.pairs());
        Set<FairDate> unlisted = new HashSet<>(held);
        fair.pairs().forEach(pair -> unlisted.remove(new FairDate(pair.seeker(), pair.employer(), FairDate.ANY_ROUND)));
        unlisted.stream()
                .sorted(FairDate.ORDER)
                .forEach(date -> pairs.add(new FairPair(date.seeker(), date.employer(), 1)));
        return pairs;
    }
}
