package dk.fleksbro.fairplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Fairs that nobody thought of. */
@UseCase("X5")
class FairPlannerProperties {

    @Property(tries = 2000)
    void no_plan_breaks_a_rule_or_goes_beyond_its_bound(@ForAll long seed) {
        FairPlan plan = FairPlanner.plan(new RandomFairs(seed).make(16, 6, 8));
        assertThat(PlanChecker.check(plan.fair(), plan.dates())).isEmpty();
        assertThat(most(plan)).isGreaterThanOrEqualTo(0);
        for (RuleFinding found : plan.findings()) {
            assertThat(plan.dates())
                    .noneMatch(date -> date.seeker() == found.seeker()
                            && date.employer() == found.employer()
                            && date.round() == found.round());
        }
    }

    @Property(tries = 150)
    void no_plan_at_all_is_better_than_one_that_is_proven_and_none_beats_the_bound(@ForAll long seed) {
        Fair fair = tiny(seed);
        FairPlan plan = FairPlanner.plan(fair);
        List<Long> best = BruteForce.best(plan.fair());
        List<Long> ours = BruteForce.figures(plan.fair(), plan.figures());
        assertThat(BruteForce.compare(best, ours)).isGreaterThanOrEqualTo(0);
        if (plan.proven()) {
            assertThat(ours).isEqualTo(best);
        }
        assertThat(best.getFirst())
                .isLessThanOrEqualTo(plan.bound().seekersWithAtLeast().getFirst());
    }

    @UseCase("X6")
    @Property(tries = 150)
    void what_is_closed_is_the_best_there_is(@ForAll long seed) {
        FairPlan plan = FairPlanner.closer(FairPlanner.plan(tiny(seed)));
        assertThat(PlanChecker.check(plan.fair(), plan.dates())).isEmpty();
        assertThat(plan.proven()).isTrue();
        assertThat(BruteForce.figures(plan.fair(), plan.figures())).isEqualTo(BruteForce.best(plan.fair()));
    }

    @UseCase("X6")
    @Property(tries = 300)
    void a_fair_with_all_rules_at_once_is_closed(@ForAll long seed) {
        FairPlan plan = FairPlanner.closer(FairPlanner.plan(new RandomFairs(seed).make(16, 6, 8)));
        assertThat(plan.proven()).isTrue();
        assertThat(PlanChecker.check(plan.fair(), plan.dates())).isEmpty();
    }

    @UseCase("X6")
    @Example
    void a_date_agreed_at_the_only_table_is_proven_too() {
        FairPlan plan = FairPlanner.closer(FairPlanner.plan(new RandomFairs(570_622_705).make(16, 6, 8)));
        assertThat(plan.proven()).isTrue();
    }

    @UseCase("X6")
    @Property(tries = 300)
    void who_is_alone_waits_as_little_as_any_day_with_the_same_meetings_allows(@ForAll long seed) {
        FairPlan plan = FairPlanner.plan(new RandomFairs(seed).make(1, 5, 7));
        assertThat(FairAdvisor.leastWaiting(plan)).isEqualTo(leastWaiting(plan, 0, new ArrayList<>()));
    }

    /** Tries every round for every date. */
    private static int leastWaiting(FairPlan plan, int date, List<FairDate> day) {
        if (date == plan.dates().size()) {
            return PlanChecker.check(plan.fair(), day).isEmpty()
                    ? PlanFigures.of(plan.fair(), day).avoidableWaiting()
                    : Integer.MAX_VALUE;
        }
        int least = Integer.MAX_VALUE;
        for (int round = 0; round < plan.fair().rounds(); round++) {
            day.add(plan.dates().get(date).at(round));
            least = Math.min(least, leastWaiting(plan, date + 1, day));
            day.removeLast();
        }
        return least;
    }

    /** Few enough plans to try them all. */
    private static Fair tiny(long seed) {
        RandomFairs fairs = new RandomFairs(seed);
        Fair fair = fairs.make(3, 3, 3);
        while (Math.pow(fair.rounds() + 1, fair.pairs().size()) > 5000) {
            fair = fairs.make(3, 3, 3);
        }
        return fair;
    }

    /** How far the first figure that is not met lies below its bound; negative when the plan goes beyond a bound. */
    private static long most(FairPlan plan) {
        List<Long> gaps = new ArrayList<>();
        for (int level = 0; level < plan.figures().seekersWithAtLeast().size(); level++) {
            gaps.add((long) plan.bound().seekersWithAtLeast().get(level)
                    - plan.figures().seekersWithAtLeast().get(level));
        }
        plan.bound()
                .employersMet()
                .ifPresent(most -> gaps.add((long) most - plan.figures().employersMet()));
        plan.bound().score().ifPresent(most -> gaps.add(most - plan.figures().score()));
        return gaps.stream().filter(gap -> gap != 0).findFirst().orElse(0L);
    }
}
