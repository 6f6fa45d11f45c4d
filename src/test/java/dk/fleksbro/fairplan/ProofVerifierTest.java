package dk.fleksbro.fairplan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The proof can be trusted although nobody trusts whoever wrote it. */
@UseCase("X6")
class ProofVerifierTest {

    @Test
    void whatever_the_prices_are_no_plan_goes_beyond_the_bound_that_follows() {
        Fair fair = FairKind.SMALL.make(3);
        FairPlan plan = FairPlanner.plan(fair);
        Random chance = new Random(1);
        for (int i = 0; i < 50; i++) {
            PlanProof forged =
                    new PlanProof(plan.proof().levels(), otherwise(plan.proof().score(), chance));
            PlanBound bound = ProofVerifier.bound(plan.fair(), forged, plan.figures());
            assertThat(bound.score().orElseThrow())
                    .isGreaterThanOrEqualTo(plan.figures().score());
        }
        PlanProof emptied =
                new PlanProof(plan.proof().levels(), emptied(plan.proof().score()));
        assertThat(ProofVerifier.bound(plan.fair(), emptied, plan.figures()).reachedBy(plan.figures()))
                .isFalse();
    }

    private static Certificate otherwise(Certificate certificate, Random chance) {
        List<Price> prices = new ArrayList<>();
        for (Price price : certificate.prices()) {
            prices.add(new Price(price.of(), price.owner(), price.first(), price.end(), (long)
                    (price.amount() * chance.nextDouble() * 2)));
        }
        return new Certificate(
                certificate.objective(),
                prices,
                certificate.pairs(),
                certificate.employerPremium(),
                certificate.wholeDays());
    }

    @Test
    void a_price_below_nothing_is_refused() {
        assertThatThrownBy(() -> new Price(Price.Scarce.TABLES, 0, 0, 1, -1)).hasMessageContaining("below nothing");
        FairPlan plan = FairPlanner.plan(FairKind.SMALL.make(1));
        Certificate score = plan.proof().score();
        FairPair free = plan.fair().pairs().stream()
                .filter(pair -> plan.fair().fixed().stream()
                        .noneMatch(date -> date.seeker() == pair.seeker() && date.employer() == pair.employer()))
                .findFirst()
                .orElseThrow();
        PlanProof forged = new PlanProof(
                plan.proof().levels(),
                new Certificate(
                        score.objective(),
                        score.prices(),
                        List.of(new PairPrice(free.seeker(), free.employer(), -5)),
                        score.employerPremium(),
                        false));
        assertThatThrownBy(() -> ProofVerifier.bound(plan.fair(), forged, plan.figures()))
                .hasMessageContaining("need not meet");
    }

    @Test
    void an_open_gap_is_said_as_a_share() {
        PlanFigures figures = new PlanFigures(List.of(3), 1, 1000, 0);
        PlanBound bound = new PlanBound(List.of(3), OptionalInt.empty(), OptionalLong.of(1020));
        assertThat(bound.reachedBy(figures)).isFalse();
        assertThat(bound.scoreGap(figures)).isEqualTo(0.02);
    }

    @Test
    void half_days_that_the_flow_leaves_open_are_closed_as_highs_says() {
        for (int seed = 1; seed <= 20; seed++) {
            FairPlan plan = FairPlanner.closer(FairPlanner.plan(FairKind.NASTY_SMALL.make(seed)));
            assertThat(plan.proven()).as("seed %d", seed).isTrue();
            assertThat(PlanChecker.check(plan.fair(), plan.dates())).isEmpty();
            if (seed <= 5 || plan.proof().score().cases() != null) {
                assertThat(BruteForce.figures(plan.fair(), plan.figures()))
                        .isEqualTo(new MixedInteger(plan.fair()).solve());
            }
        }
    }

    @Test
    void a_proof_by_cases_needs_both_of_them() {
        FairPlan plan = FairPlanner.closer(FairPlanner.plan(FairKind.NASTY_SMALL.make(12)));
        Certificate score = plan.proof().score();
        Cases cases = requireNonNull(score.cases());
        assertThat(plan.proven()).isTrue();
        assertThat(reached(plan, new Cases(cases.seeker(), cases.employer(), cases.apart(), emptied(cases.together()))))
                .isFalse();
        assertThat(reached(plan, new Cases(cases.seeker(), cases.employer(), emptied(cases.apart()), cases.together())))
                .isFalse();
        // what has been found for one pair says nothing of another
        FairPair other = plan.fair().pairs().getFirst();
        assertThat(reached(plan, new Cases(other.seeker(), other.employer(), cases.apart(), cases.apart())))
                .isFalse();
    }

    private static boolean reached(FairPlan plan, Cases cases) {
        PlanProof proof = new PlanProof(
                plan.proof().levels(), Certificate.of(plan.proof().score().objective(), cases));
        return ProofVerifier.bound(plan.fair(), proof, plan.figures()).reachedBy(plan.figures());
    }

    private static Certificate emptied(Certificate certificate) {
        return new Certificate(
                certificate.objective(), List.of(), List.of(), certificate.employerPremium(), certificate.wholeDays());
    }

    @Test
    void companions_are_proven_too() {
        FairPlan plan = FairPlanner.plan(FairKind.ACCOMPANIED.make(1));
        assertThat(plan.proven()).isFalse();
        FairPlan closed = FairPlanner.closer(plan);
        assertThat(closed.proven()).isTrue();
        assertThat(PlanChecker.check(closed.fair(), closed.dates())).isEmpty();
    }
}
