package dk.fleksbro.fairplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.fleksbro.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a plan looks like, rule by rule and level by level. */
@UseCase("X5")
class FairPlannerTest {

    @Test
    void everybody_gets_a_first_date_before_anybody_gets_a_second() {
        Fair fair = SmallFair.of(1)
                .employers(2)
                .seeker(2, 2)
                .seeker(2, 2)
                .may(0, 0, 1000)
                .may(0, 1, 1000)
                .may(1, 1, 1)
                .build();
        FairPlan plan = FairPlanner.plan(fair);
        assertThat(plan.dates()).containsExactly(new FairDate(0, 0, 0), new FairDate(1, 1, 0));
        assertThat(plan.proven()).isTrue();
    }

    @Test
    void every_employer_is_met_where_that_takes_nothing_from_a_seeker() {
        SmallFair fair = SmallFair.of(2)
                .target(1)
                .employers(2)
                .seeker(1, 1)
                .seeker(1, 1)
                .may(0, 0, 900)
                .may(1, 0, 900)
                .may(1, 1, 100);
        assertThat(FairPlanner.plan(fair.build()).figures().employersMet()).isEqualTo(1);
        FairPlan plan = FairPlanner.plan(fair.everyEmployerFirst().build());
        assertThat(plan.figures().employersMet()).isEqualTo(2);
        assertThat(plan.bound().employersMet()).hasValue(2);
        assertThat(plan.proven()).isTrue();
    }

    @Test
    void among_plans_as_fair_the_best_matches_are_chosen() {
        Fair fair = SmallFair.of(1)
                .employers(2)
                .seeker(1, 1)
                .seeker(1, 1)
                .may(0, 0, 100)
                .may(0, 1, 400)
                .may(1, 0, 500)
                .may(1, 1, 700)
                .build();
        assertThat(FairPlanner.plan(fair).figures().score()).isEqualTo(900);
    }

    @Test
    void fixed_dates_that_clash_are_named_with_their_rule_and_all_others_are_planned() {
        Fair fair = SmallFair.of(3)
                .employers(3)
                .seeker(FairSeeker.of(Rounds.of(0, 1), 2, 2))
                .seeker(1, 1)
                .may(0, 0, 500)
                .may(0, 1, 500)
                .may(1, 0, 500)
                .may(1, 2, 500)
                .fixed(0, 0, 0)
                .fixed(0, 1, 0)
                .fixed(0, 2, 1)
                .fixed(1, 0, 0)
                .fixed(1, 2, FairDate.ANY_ROUND)
                .build();
        FairPlan plan = FairPlanner.plan(fair);
        assertThat(plan.findings())
                .containsExactlyInAnyOrder(
                        new RuleFinding(FairRule.SEEKER_TWICE_IN_ROUND, 0, 1, 0),
                        new RuleFinding(FairRule.PAIR_NOT_ALLOWED, 0, 2, 1),
                        new RuleFinding(FairRule.NO_TABLE, 1, 0, 0));
        assertThat(PlanChecker.check(plan.fair(), plan.dates())).isEmpty();
        assertThat(plan.dates()).contains(new FairDate(0, 0, 0)).anyMatch(date -> date.seeker() == 1);
    }

    @Test
    void who_can_have_no_date_is_named_with_the_reason() {
        Fair fair = SmallFair.of(2)
                .employer(1, 0)
                .seeker(1, 1)
                .seeker(1, 1)
                .seeker(FairSeeker.of(Rounds.of(1), 1, 1))
                .seeker(0, 1)
                .may(0, 0, 500)
                .may(2, 0, 500)
                .may(3, 0, 500)
                .build();
        FairPlan plan = FairPlanner.plan(fair);
        assertThat(plan.findings())
                .extracting(RuleFinding::seeker, RuleFinding::rule)
                .containsExactly(
                        tuple(1, FairRule.NOBODY_TO_MEET),
                        tuple(2, FairRule.NO_COMMON_ROUND),
                        tuple(3, FairRule.TOO_MANY_DATES));
        assertThat(plan.dates()).containsExactly(new FairDate(0, 0, 0));
    }

    @Test
    void a_fair_without_anybody_or_with_one_employer_is_planned_too() {
        assertThat(FairPlanner.plan(SmallFair.of(1).build()).dates()).isEmpty();
        Fair one = SmallFair.of(2)
                .employers(1)
                .seeker(3, 1)
                .seeker(3, 1)
                .seeker(3, 1)
                .allMay()
                .build();
        FairPlan plan = FairPlanner.plan(one);
        assertThat(plan.figures().seekersWithAtLeast()).containsExactly(2, 0, 0);
        assertThat(plan.proven()).isTrue();
    }

    @Test
    void what_cannot_be_a_fair_is_refused_in_words() {
        assertThatThrownBy(() -> SmallFair.of(0).build()).hasMessageContaining("0 rounds");
        assertThatThrownBy(() -> SmallFair.of(2).employer(1).build()).hasMessageContaining("another number of rounds");
        assertThatThrownBy(() -> SmallFair.of(1).employers(1).may(0, 0, 5).build())
                .hasMessageContaining("no seeker 0");
        assertThatThrownBy(() -> SmallFair.of(1)
                        .employers(1)
                        .seeker(1, 1)
                        .may(0, 0, 5)
                        .may(0, 0, 6)
                        .build())
                .hasMessageContaining("listed twice");
        assertThatThrownBy(() -> new FairPair(0, 0, 1001)).hasMessageContaining("score 1001");
        assertThatThrownBy(() -> new FairEmployer(List.of(1), List.of(2))).hasMessageContaining("More accessible");
    }

    @Test
    void the_same_fair_gets_the_same_plan() {
        FairPlan one = FairPlanner.plan(FairKind.NASTY_SMALL.make(1));
        FairPlan other = FairPlanner.plan(FairKind.NASTY_SMALL.make(1));
        assertThat(one).isEqualTo(other);
        assertThat(FairPlanner.lessWaiting(one, 1)).isEqualTo(FairPlanner.lessWaiting(other, 1));
    }

    @Test
    void people_wait_less_and_meet_the_same() {
        FairPlan plan = FairPlanner.plan(FairKind.SMALL.make(1));
        FairPlan calm = FairPlanner.lessWaiting(plan, 1);
        assertThat(plan.figures().avoidableWaiting()).isPositive();
        assertThat(calm.figures().avoidableWaiting()).isLessThan(plan.figures().avoidableWaiting() / 4);
        assertThat(calm.figures().score()).isEqualTo(plan.figures().score());
        assertThat(PlanChecker.check(calm.fair(), calm.dates())).isEmpty();
    }

    @UseCase("X6")
    @Test
    void nobody_waits_who_need_not_and_who_has_to_is_known() {
        Fair fair = SmallFair.of(6)
                .employer(1, 0, 0, 0, 0, 0)
                .employer(0, 0, 0, 1, 0, 1)
                .employers(1)
                .seeker(3, 3)
                .may(0, 0, 500)
                .may(0, 1, 500)
                .may(0, 2, 500)
                .build();
        FairPlan plan = FairPlanner.lessWaiting(FairPlanner.plan(fair), 1);
        assertThat(plan.figures().seekersWithAtLeast()).containsExactly(1, 1, 1);
        assertThat(plan.figures().avoidableWaiting()).isEqualTo(1);
        assertThat(FairAdvisor.leastWaiting(plan)).isEqualTo(1);
    }

    @UseCase("X6")
    @Test
    void in_a_large_fair_nobody_waits_but_who_has_to() {
        // somebody is promised an employer for the evening and meets one who leaves at noon
        FairPlan plan = FairPlanner.lessWaiting(FairPlanner.plan(FairKind.NATIONAL.make(4)), 1);
        assertThat(plan.figures().avoidableWaiting()).isEqualTo(FairAdvisor.leastWaiting(plan));
    }

    @Test
    void a_fair_of_two_thousand_people_is_proven_best() {
        FairPlan plan = FairPlanner.plan(FairKind.NATIONAL.make(1));
        assertThat(plan.proven()).isTrue();
        assertThat(PlanChecker.check(plan.fair(), plan.dates())).isEmpty();
    }
}
