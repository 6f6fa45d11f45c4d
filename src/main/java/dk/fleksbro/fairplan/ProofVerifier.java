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
        int counted = 0;
        int before = fair.seekers().size();
        long rest = market.most(proof.objective(), proof.whole());
        for (int level = 0; level < fair.targetDates(); level++) {
            long upTo = market.most(dates(fair, level + 1), proof.levels().get(level));
            int has = figures.seekersWithAtLeast().get(level);
            most.add((int) Math.min(before, upTo - counted));
            counted += has;
            before = has;
            rest -= has * proof.objective().level().get(level);
        }
        if (!most.equals(figures.seekersWithAtLeast())) {
            return new PlanBound(most, OptionalInt.empty(), OptionalLong.empty());
        }
        long employer = proof.objective().employer();
        if (employer == 0) {
            return new PlanBound(most, OptionalInt.empty(), OptionalLong.of(rest));
        }
        int employers = (int) Math.min(fair.employers().size(), rest / employer);
        boolean met = employers == figures.employersMet();
        return new PlanBound(
                most,
                OptionalInt.of(employers),
                met ? OptionalLong.of(rest - employers * employer) : OptionalLong.empty());
    }

    /** The objective that only counts dates, of each seeker up to so many. */
    private static Objective dates(Fair fair, int upTo) {
        List<Long> level = new ArrayList<>();
        for (int i = 0; i < fair.targetDates(); i++) {
            level.add(i < upTo ? 1L : 0L);
        }
        return new Objective(level, 0, false);
    }
}
