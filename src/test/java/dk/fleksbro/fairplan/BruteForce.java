package dk.fleksbro.fairplan;

import java.util.ArrayList;
import java.util.List;

/** Tries every plan of a very small fair, asking only the checker. */
final class BruteForce {

    private final Fair fair;
    private final List<FairDate> dates = new ArrayList<>();
    private List<Long> best = List.of();

    private BruteForce(Fair fair) {
        this.fair = fair;
    }

    /** The figures of the best plan in the order of what matters: levels, employers if they count, score. */
    static List<Long> best(Fair fair) {
        BruteForce search = new BruteForce(fair);
        search.from(0);
        return search.best;
    }

    /** The same figures of a plan. */
    static List<Long> figures(Fair fair, PlanFigures figures) {
        List<Long> values = new ArrayList<>();
        figures.seekersWithAtLeast().forEach(count -> values.add((long) count));
        if (fair.everyEmployerFirst()) {
            values.add((long) figures.employersMet());
        }
        values.add(figures.score());
        return values;
    }

    static int compare(List<Long> one, List<Long> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return Long.compare(one.get(i), other.get(i));
            }
        }
        return 0;
    }

    private void from(int pair) {
        // what is broken already stays so, except for fixed dates that are still to be put in
        if (PlanChecker.check(fair.fixed(List.of()), dates).stream().anyMatch(found -> true)) {
            return;
        }
        if (pair == fair.pairs().size()) {
            if (PlanChecker.check(fair, dates).isEmpty()) {
                List<Long> figures = figures(fair, PlanFigures.of(fair, dates));
                if (best.isEmpty() || compare(figures, best) > 0) {
                    best = figures;
                }
            }
            return;
        }
        FairPair next = fair.pairs().get(pair);
        for (int round = 0; round < fair.rounds(); round++) {
            dates.add(new FairDate(next.seeker(), next.employer(), round));
            from(pair + 1);
            dates.removeLast();
        }
        from(pair + 1);
    }
}
