package dk.fleksbro.fair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.fairplan.Fair;
import dk.fleksbro.fairplan.FairAdvisor;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.FairEmployer;
import dk.fleksbro.fairplan.FairPair;
import dk.fleksbro.fairplan.FairPlan;
import dk.fleksbro.fairplan.FairPlanner;
import dk.fleksbro.fairplan.FairRule;
import dk.fleksbro.fairplan.FairSeeker;
import dk.fleksbro.fairplan.Rounds;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two people, a workplace with one table, three rounds; each can bear two dates but can meet only that workplace once. */
class KeptPlanTest {

    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BO = UUID.randomUUID();
    private static final UUID BAKER = UUID.randomUUID();

    private final KeptPlan plan = plan();

    @Test
    @UseCase("X6")
    void a_plan_that_is_read_again_is_proved_by_its_own_prices() {
        KeptPlan read = KeptPlan.read(KeptPlan.write(plan.input()), plan.result());
        assertThat(read).isEqualTo(plan);
        assertThat(read.plan().proven()).isTrue();
        assertThat(read.plan().figures().seekersWithAtLeast()).containsExactly(2, 0);
    }

    @Test
    @UseCase("X6")
    void a_worse_plan_is_not_called_the_best_by_the_same_prices() {
        KeptPlan worse = plan.with(plan.plan().dates().subList(0, 1));
        assertThat(worse.plan().proven()).isFalse();
        assertThat(worse.plan().bound().seekersWithAtLeast().getFirst()).isEqualTo(2);
    }

    @Test
    @UseCase("X7")
    void a_date_can_be_moved_to_a_free_round_and_the_effect_is_known_before() {
        int free = freeRound();
        PlanEdit.Effect effect = new PlanEdit(ANNA, BAKER, free).on(plan);
        assertThat(effect.broken()).isEmpty();
        assertThat(effect.from()).isEqualTo(round(ANNA));
        assertThat(effect.dates()).hasSize(2);
        assertThat(effect.after().seekersWithAtLeast())
                .isEqualTo(effect.before().seekersWithAtLeast());
    }

    @Test
    @UseCase("X7")
    void a_move_onto_a_taken_table_is_refused_by_the_name_of_the_rule() {
        assertThat(new PlanEdit(ANNA, BAKER, round(BO)).on(plan).broken()).contains(FairRule.NO_TABLE);
    }

    @Test
    @UseCase("X7")
    void a_date_taken_out_shows_whom_it_costs() {
        PlanEdit.Effect effect = new PlanEdit(BO, BAKER, PlanEdit.NOWHERE).on(plan);
        assertThat(effect.broken()).isEmpty();
        assertThat(effect.before().seekersWithAtLeast().getFirst()).isEqualTo(2);
        assertThat(effect.after().seekersWithAtLeast().getFirst()).isEqualTo(1);
    }

    @Test
    @UseCase("X7")
    void what_changed_is_told_per_person_whoever_else_came_or_went() {
        int free = freeRound();
        KeptPlan moved = plan.with(new PlanEdit(ANNA, BAKER, free).on(plan).dates());
        assertThat(VersionChange.between(plan, moved))
                .containsExactly(new VersionChange(ANNA, BAKER, round(ANNA), free));
        // without Bo, Anna stands in another place of the list
        PlanInput alone = new PlanInput(
                fair(List.of(FairSeeker.of(Rounds.first(3), 2, 1))),
                List.of(ANNA),
                List.of(BAKER),
                List.of(List.of(1)));
        FairPlan again = FairPlanner.plan(alone.fair());
        KeptPlan later = new KeptPlan(alone, again, PlanAdvice.NONE);
        assertThat(VersionChange.between(plan, later))
                .contains(new VersionChange(BO, BAKER, round(BO), PlanEdit.NOWHERE));
    }

    private int freeRound() {
        return List.of(0, 1, 2).stream()
                .filter(round -> round != round(ANNA) && round != round(BO))
                .findFirst()
                .orElseThrow();
    }

    private int round(UUID seeker) {
        int index = plan.input().seekers().indexOf(seeker);
        return plan.plan().dates().stream()
                .filter(date -> date.seeker() == index)
                .mapToInt(FairDate::round)
                .findFirst()
                .orElseThrow();
    }

    private static KeptPlan plan() {
        FairSeeker person = FairSeeker.of(Rounds.first(3), 2, 1);
        PlanInput input =
                new PlanInput(fair(List.of(person, person)), List.of(BO, ANNA), List.of(BAKER), List.of(List.of(1)));
        FairPlan plan = FairPlanner.lessWaiting(FairPlanner.plan(input.fair()), 1);
        return new KeptPlan(
                input.of(plan.fair()), plan, new PlanAdvice(FairAdvisor.shortages(plan), FairAdvisor.whatIfs(plan)));
    }

    private static Fair fair(List<FairSeeker> seekers) {
        List<FairPair> pairs = new java.util.ArrayList<>();
        for (int s = 0; s < seekers.size(); s++) {
            pairs.add(new FairPair(s, 0, 500));
        }
        return new Fair(3, Rounds.NONE, 2, true, List.of(FairEmployer.of(1, 3)), seekers, pairs, List.of(), 0);
    }
}
