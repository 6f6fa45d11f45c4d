package dk.fleksbro.fairplan;

import dk.fleksbro.fairplan.pairs.PairChoice;
import dk.fleksbro.fairplan.pairs.Weights;
import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.rounds.LeastWaiting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Says what would have to give for more: where the shortage is, and what one more round or table would bring. */
public final class FairAdvisor {

    /** More suggestions than this nobody reads. */
    private static final int MOST_TABLES = 6;

    private FairAdvisor() {}

    /** The shortages behind each level that not everybody reaches; who can bear or may meet no more is in none. */
    public static List<Shortage> shortages(FairPlan plan) {
        Day day = new Day(plan.fair(), plan.fair().fixed());
        return new PairChoice(day, Weights.of(plan.fair())).shortages();
    }

    /** What one more round would give, and one more table at those employers of whom there is too little. */
    public static List<WhatIf> whatIfs(FairPlan plan) {
        List<WhatIf> ideas = new ArrayList<>();
        if (plan.fair().rounds() + plan.fair().pausesAfter().size() < Rounds.MOST) {
            ideas.add(tried(WhatIf.Kind.ONE_MORE_ROUND, WhatIf.NONE, oneMoreRound(plan.fair()), plan));
        }
        shortages(plan).stream()
                .flatMap(shortage -> shortage.employers().stream())
                .distinct()
                .limit(MOST_TABLES)
                .forEach(employer -> ideas.add(
                        tried(WhatIf.Kind.ONE_MORE_TABLE, employer, oneMoreTable(plan.fair(), employer), plan)));
        return List.copyOf(ideas);
    }

    /** How many rounds people wait at least between those they meet, in whatever rounds that is. */
    public static int leastWaiting(FairPlan plan) {
        return LeastWaiting.of(new Day(plan.fair(), plan.fair().fixed()), plan.dates());
    }

    private static WhatIf tried(WhatIf.Kind kind, int employer, Fair changed, FairPlan plan) {
        FairPlan better = FairReplanner.replan(changed, plan.dates(), ReplanPolicy.KEEP_DATES)
                .plan();
        int[] more = new int[changed.seekers().size()];
        better.dates().forEach(date -> more[date.seeker()]++);
        plan.dates().forEach(date -> more[date.seeker()]--);
        return new WhatIf(
                kind,
                employer,
                better.figures(),
                IntStream.range(0, more.length).filter(s -> more[s] > 0).boxed().toList());
    }

    private static Fair oneMoreRound(Fair fair) {
        int last = fair.rounds() - 1;
        List<FairEmployer> employers = fair.employers().stream()
                .map(employer -> new FairEmployer(longer(employer.tables()), longer(employer.accessible())))
                .toList();
        List<FairSeeker> seekers = fair.seekers().stream()
                .map(seeker ->
                        seeker.here().contains(last) ? seeker.here(seeker.here().or(Rounds.of(last + 1))) : seeker)
                .toList();
        return changed(fair, fair.rounds() + 1, employers, seekers);
    }

    private static List<Integer> longer(List<Integer> tables) {
        List<Integer> longer = new ArrayList<>(tables);
        longer.add(tables.getLast());
        return longer;
    }

    private static Fair oneMoreTable(Fair fair, int employer) {
        List<FairEmployer> employers = new ArrayList<>(fair.employers());
        FairEmployer host = employers.get(employer);
        List<Integer> tables = new ArrayList<>();
        List<Integer> accessible = new ArrayList<>();
        for (int round = 0; round < fair.rounds(); round++) {
            int more = host.tables().get(round) > 0 && round >= fair.firstOpenRound() ? 1 : 0;
            tables.add(host.tables().get(round) + more);
            accessible.add(host.accessible().get(round) + more);
        }
        employers.set(employer, new FairEmployer(tables, accessible));
        return changed(fair, fair.rounds(), employers, fair.seekers());
    }

    private static Fair changed(Fair fair, int rounds, List<FairEmployer> employers, List<FairSeeker> seekers) {
        return new Fair(
                rounds,
                fair.pausesAfter(),
                fair.targetDates(),
                fair.everyEmployerFirst(),
                employers,
                seekers,
                fair.pairs(),
                fair.fixed(),
                fair.firstOpenRound());
    }
}
