package dk.fleksbro.fairplan;

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
        PlanProof emptied = new PlanProof(
                plan.proof().levels(),
                new Certificate(
                        plan.proof().score().objective(),
                        List.of(),
                        List.of(),
                        plan.proof().score().employerPremium(),
                        false));
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
        for (int seed = 1; seed <= 5; seed++) {
            FairPlan quick = FairPlanner.plan(FairKind.NASTY_SMALL.make(seed));
            FairPlan plan = FairPlanner.closer(quick);
            assertThat(plan.proven()).isTrue();
            assertThat(PlanChecker.check(plan.fair(), plan.dates())).isEmpty();
            assertThat(BruteForce.figures(plan.fair(), plan.figures()))
                    .isEqualTo(new MixedInteger(plan.fair()).solve());
        }
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
