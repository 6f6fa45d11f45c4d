package dk.fleksbro.matching.overview;

import java.util.List;

/** How evenly something countable is shared. */
final class Spread {

    private Spread() {}

    /**
     * The Gini coefficient: 0 when all have the same, towards 1 when one has everything.
     *
     * @param counts 0 or more each
     * @return 0 where there is nobody, or nothing to share
     */
    static double gini(List<Integer> counts) {
        List<Integer> sorted = counts.stream().sorted().toList();
        long all = 0;
        long weighted = 0;
        for (int i = 0; i < sorted.size(); i++) {
            all += sorted.get(i);
            weighted += (long) (i + 1) * sorted.get(i);
        }
        int people = sorted.size();
        return all == 0 ? 0 : (2.0 * weighted) / (people * (double) all) - (people + 1.0) / people;
    }
}
