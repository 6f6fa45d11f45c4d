package dk.fleksbro.fairplan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Says from the prices alone what no plan can exceed; it shares no code with the planner and trusts no plan. */
public final class ProofVerifier {

    /** In one of the cases that there can be, no plan is worth more. */
    private record Limit(Objective objective, long worth) {}

    private ProofVerifier() {}

    /** The bound, each figure of it among the plans that equal these figures before it. */
    public static PlanBound bound(Fair fair, PlanProof proof, PlanFigures figures) {
        Market market = new Market(fair);
        List<Integer> most = new ArrayList<>();
        int before = fair.seekers().size();
        for (int level = 0; level < fair.targetDates(); level++) {
            int upTo = level;
            List<Limit> limits = limits(market, proof.levels().get(level)).toList();
            most.add(Math.clamp(
                    most(limits, limit -> left(limit, figures, upTo) / limit.objective.level(upTo)), 0, before));
            before = figures.seekersWithAtLeast().get(level);
        }
        if (!most.equals(figures.seekersWithAtLeast())) {
            return new PlanBound(most, OptionalInt.empty(), OptionalLong.empty());
        }
        List<Limit> limits = limits(market, proof.score()).toList();
        long each = proof.score().objective().employer();
        if (each == 0) {
            return new PlanBound(most, OptionalInt.empty(), OptionalLong.of(score(limits, figures)));
        }
        int employers = Math.clamp(
                most(limits, limit -> left(limit, figures, fair.targetDates()) / limit.objective.employer()),
                0,
                fair.employers().size());
        return new PlanBound(
                most,
                OptionalInt.of(employers),
                employers == figures.employersMet() ? OptionalLong.of(score(limits, figures)) : OptionalLong.empty());
    }

    /** What holds in each case there can be. */
    private static Stream<Limit> limits(Market market, Certificate certificate) {
        Cases cases = certificate.cases();
        if (cases == null) {
            return Stream.of(new Limit(certificate.objective(), market.most(certificate)));
        }
        Fair apart = Cases.apart(market.fair(), cases.seeker(), cases.employer());
        Fair together = Cases.together(market.fair(), cases.seeker(), cases.employer());
        return Stream.concat(limits(new Market(apart), cases.apart()), limits(new Market(together), cases.together()));
    }

    private static long most(List<Limit> limits, ToLongFunction<Limit> figure) {
        return limits.stream().mapToLong(figure).max().orElseThrow();
    }

    private static long score(List<Limit> limits, PlanFigures figures) {
        return most(limits, limit -> {
            long employers = limit.objective.employer() * figures.employersMet();
            return (left(limit, figures, figures.seekersWithAtLeast().size()) - employers) / limit.objective.score();
        });
    }

    /** What is left of a limit when the first so many levels have these figures. */
    private static long left(Limit limit, PlanFigures figures, int levels) {
        long left = limit.worth;
        for (int level = 0; level < levels; level++) {
            left -= figures.seekersWithAtLeast().get(level) * limit.objective.level(level);
        }
        return left;
    }
}
