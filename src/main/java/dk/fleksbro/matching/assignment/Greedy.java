package dk.fleksbro.matching.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What one gets by always taking the pair that counts most now: what a list sorted by score leads people to do. */
public final class Greedy {

    private Greedy() {}

    public static Assignment of(Market market, Fairness fairness) {
        List<Possible> best = market.pairs().stream()
                .sorted(Comparator.<Possible>comparingLong(pair -> -market.worth(pair, fairness))
                        .thenComparingInt(Possible::person)
                        .thenComparingInt(Possible::role))
                .toList();
        boolean[] placed = new boolean[market.turns().size()];
        int[] left = market.positions().stream().mapToInt(most -> most).toArray();
        List<Possible> chosen = new ArrayList<>();
        for (Possible pair : best) {
            if (!placed[pair.person()] && left[pair.role()] > 0) {
                placed[pair.person()] = true;
                left[pair.role()]--;
                chosen.add(pair);
            }
        }
        return new Assignment(chosen);
    }
}
