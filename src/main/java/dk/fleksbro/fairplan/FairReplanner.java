package dk.fleksbro.fairplan;

import dk.fleksbro.fairplan.pairs.Weights;
import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.search.Published;
import dk.fleksbro.fairplan.search.Replanning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Plans the rest of a day on which somebody has not come, is late, leaves early, or a table is closed. */
public final class FairReplanner {

    private FairReplanner() {}

    /**
     * A plan for the rest of the day.
     *
     * @param now the fair as it is now: who is there when, which tables are open, and the first round still to come
     * @param published the dates as published; those in earlier rounds are the ones that were held
     */
    public static Replan replan(Fair now, List<FairDate> published, ReplanPolicy policy) {
        Fair rest = RestOfDay.of(now, published);
        List<FairDate> coming = published.stream()
                .filter(date -> date.round() >= now.firstOpenRound())
                .toList();
        FixedDates fixed = new FixedDates(rest);
        Fair open = rest.fixed(fixed.kept());
        Published laid = new Published(new Day(open, open.fixed()), coming);
        List<FairDate> staying = laid.staying();
        if (policy == ReplanPolicy.FILL_ONLY) {
            open = open.fixed(together(open.fixed(), staying));
            laid = new Published(new Day(open, open.fixed()), coming);
        }
        Replanning found = new Replanning(laid, Weights.of(open), policy == ReplanPolicy.FAIRNESS_FIRST);
        FairPlan plan = FairPlanner.plan(
                open.fixed(together(open.fixed(), found.kept())), found.dates(), found.proof(), fixed.findings());
        Set<FairDate> dates = new HashSet<>(plan.dates());
        int stayed = (int) staying.stream().filter(dates::contains).count();
        return new Replan(plan, PlanChanges.between(coming, plan, staying), staying.size(), stayed);
    }

    /** Both lists; where the same pair is in both, in the round of the second. */
    private static List<FairDate> together(List<FairDate> fixed, List<FairDate> more) {
        Set<FairDate> pairs = new HashSet<>();
        more.forEach(date -> pairs.add(date.at(FairDate.ANY_ROUND)));
        List<FairDate> all = new ArrayList<>(fixed);
        all.removeIf(date -> pairs.contains(date.at(FairDate.ANY_ROUND)));
        all.addAll(more);
        return all;
    }
}
