package dk.fleksbro.fairplan;

import dk.fleksbro.fairplan.pairs.Weights;
import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.search.Published;
import dk.fleksbro.fairplan.search.Replanning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Plans the rest of a day on which somebody has not come, is late, leaves early, or a table is closed. */
public final class FairReplanner {

    /** The fairer one, then that with the better matches; of equals, the one in which fewer of the others move. */
    private static final Comparator<Replan> BETTER = Comparator.comparing(
                    (Replan replan) -> replan.plan().figures(), FairReplanner::compare)
            .thenComparing(Comparator.comparingInt(Replan::othersMoved).reversed());

    private final Fair open;
    private final List<FairDate> coming;
    private final List<FairDate> staying;
    private final List<RuleFinding> findings;

    private FairReplanner(Fair now, List<FairDate> published) {
        Fair rest = RestOfDay.of(now, published);
        this.coming = published.stream()
                .filter(date -> date.round() >= now.firstOpenRound())
                .toList();
        FixedDates fixed = new FixedDates(rest);
        this.findings = fixed.findings();
        this.open = rest.fixed(fixed.kept());
        this.staying = new Published(new Day(open, open.fixed()), coming).staying();
    }

    /**
     * A plan for the rest of the day.
     *
     * @param now the fair as it is now: who is there when, which tables are open, and the first round still to come
     * @param published the dates as published; those in earlier rounds are the ones that were held
     */
    public static Replan replan(Fair now, List<FairDate> published, ReplanPolicy policy) {
        FairReplanner rest = new FairReplanner(now, published);
        return rest.plan(policy, policy == ReplanPolicy.FILL_ONLY ? rest.staying : List.of());
    }

    /**
     * The best plan found in which no more than this share of the others’ dates moves or is given up; the others are those
     * whose dates could all stay. Where the policy alone moves more, most of what it moved is held firm, or nothing moves.
     *
     * @param share from 0 to 1
     */
    public static Replan within(Fair now, List<FairDate> published, ReplanPolicy policy, double share) {
        Replan asked = replan(now, published, policy);
        if (asked.othersMovedShare() <= share) {
            return asked;
        }
        FairReplanner rest = new FairReplanner(now, published);
        Stream<Replan> fewer = Stream.of(
                rest.plan(policy, rest.firm(asked, (int) (share * asked.others()))),
                rest.plan(ReplanPolicy.FILL_ONLY, rest.staying));
        return (policy == ReplanPolicy.FAIRNESS_FIRST
                        ? Stream.concat(fewer, Stream.of(within(now, published, ReplanPolicy.KEEP_DATES, share)))
                        : fewer)
                .max(BETTER)
                .orElseThrow()
                .limited();
    }

    /** @param firm published dates that stay in their round */
    private Replan plan(ReplanPolicy policy, List<FairDate> firm) {
        Fair firmly = open.fixed(together(open.fixed(), firm));
        Published laid = new Published(new Day(firmly, firmly.fixed()), coming);
        Replanning found = new Replanning(laid, Weights.of(firmly), policy == ReplanPolicy.FAIRNESS_FIRST);
        List<FairDate> held = new ArrayList<>(firmly.fixed());
        List<RuleFinding> all = new ArrayList<>(findings);
        for (FairDate date : missing(firmly, found.dates())) {
            held.remove(date);
            all.add(RuleFinding.of(FairRule.FIXED_DATES_CLASH, date));
        }
        FairPlan plan = FairPlanner.plan(firmly.fixed(together(held, found.kept())), found.dates(), found.proof(), all);
        Set<FairDate> dates = new HashSet<>(plan.dates());
        List<FairDate> others = others();
        return new Replan(
                plan,
                PlanChanges.between(coming, plan, staying),
                staying.size(),
                count(staying, dates),
                others.size(),
                others.size() - count(others, dates),
                false);
    }

    /** Dates agreed beforehand that have lost their round and have found no other. */
    private static List<FairDate> missing(Fair fair, List<FairDate> dates) {
        Set<FairDate> pairs = new HashSet<>();
        dates.forEach(date -> pairs.add(date.at(FairDate.ANY_ROUND)));
        return fair.fixed().stream()
                .filter(date -> !pairs.contains(date.at(FairDate.ANY_ROUND)))
                .toList();
    }

    /** The dates to come of those whose dates could all stay. */
    private List<FairDate> others() {
        Set<FairDate> stays = new HashSet<>(staying);
        Set<Integer> hit = new HashSet<>();
        coming.stream().filter(date -> !stays.contains(date)).forEach(date -> hit.add(date.seeker()));
        return coming.stream().filter(date -> !hit.contains(date.seeker())).toList();
    }

    /** The others’ dates but so many of those that a plan moved. */
    private List<FairDate> firm(Replan asked, int mayMove) {
        Set<FairDate> dates = new HashSet<>(asked.plan().dates());
        List<FairDate> others = others();
        Set<FairDate> free = new HashSet<>(others.stream()
                .filter(date -> !dates.contains(date))
                .sorted(Comparator.comparingInt(FairDate::seeker).thenComparing(FairDate.ORDER))
                .limit(mayMove)
                .toList());
        return others.stream().filter(date -> !free.contains(date)).toList();
    }

    private static int count(List<FairDate> wanted, Set<FairDate> dates) {
        return (int) wanted.stream().filter(dates::contains).count();
    }

    private static int compare(PlanFigures one, PlanFigures other) {
        for (int level = 0; level < one.seekersWithAtLeast().size(); level++) {
            int by = one.seekersWithAtLeast()
                    .get(level)
                    .compareTo(other.seekersWithAtLeast().get(level));
            if (by != 0) {
                return by;
            }
        }
        int employers = Integer.compare(one.employersMet(), other.employersMet());
        return employers != 0 ? employers : Long.compare(one.score(), other.score());
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
