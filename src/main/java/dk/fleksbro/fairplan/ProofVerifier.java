package dk.fleksbro.fairplan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Says from the prices alone what no plan can exceed; it shares no code with the planner and trusts no plan. */
public final class ProofVerifier {

    private ProofVerifier() {}

    /** The bound, each figure of it among the plans that equal these figures before it. */
    public static PlanBound bound(Fair fair, PlanProof proof, PlanFigures figures) {
        Market market = new Market(fair);
        List<Integer> most = new ArrayList<>();
        int before = fair.seekers().size();
        for (int level = 0; level < fair.targetDates(); level++) {
            Certificate certificate = proof.levels().get(level);
            long left = market.most(certificate) - fairness(certificate.objective(), figures, level);
            most.add((int) Math.min(before, left / certificate.objective().level(level)));
            before = figures.seekersWithAtLeast().get(level);
        }
        if (!most.equals(figures.seekersWithAtLeast())) {
            return new PlanBound(most, OptionalInt.empty(), OptionalLong.empty());
        }
        Objective objective = proof.score().objective();
        long left = market.most(proof.score()) - fairness(objective, figures, fair.targetDates());
        if (objective.employer() == 0) {
            return new PlanBound(most, OptionalInt.empty(), OptionalLong.of(left / objective.score()));
        }
        int employers = (int) Math.min(fair.employers().size(), left / objective.employer());
        OptionalLong score = employers == figures.employersMet()
                ? OptionalLong.of((left - employers * objective.employer()) / objective.score())
                : OptionalLong.empty();
        return new PlanBound(most, OptionalInt.of(employers), score);
    }

    /** What the first so many levels of these figures are worth. */
    private static long fairness(Objective objective, PlanFigures figures, int levels) {
        long worth = 0;
        for (int level = 0; level < levels; level++) {
            worth += figures.seekersWithAtLeast().get(level) * objective.level(level);
        }
        return worth;
    }
}
