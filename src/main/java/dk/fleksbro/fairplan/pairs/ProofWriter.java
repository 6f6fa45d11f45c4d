package dk.fleksbro.fairplan.pairs;

import dk.fleksbro.fairplan.Objective;
import dk.fleksbro.fairplan.Price;
import dk.fleksbro.fairplan.PriceList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/** Turns the potentials of nodes into prices of places. */
final class ProofWriter {

    private final PairNetwork pairs;

    ProofWriter(PairNetwork pairs) {
        this.pairs = pairs;
    }

    PriceList prices(IntToLongFunction potential, Objective objective) {
        List<Price> prices = new ArrayList<>(pairs.usedUp);
        for (PairNetwork.ScarceArc arc : pairs.scarce) {
            long amount = potential.applyAsLong(pairs.network.to(arc.arc()))
                    - potential.applyAsLong(pairs.network.from(arc.arc()));
            add(prices, arc.of(), arc.owner(), arc.interval(), amount);
        }
        List<Long> seekerPremium = new ArrayList<>();
        for (int s = 0; s < pairs.day.seekers; s++) {
            int top = pairs.seekerTop(s);
            long worth = top == PairNetwork.NONE ? 0 : potential.applyAsLong(top);
            add(prices, Price.Scarce.STRENGTH, s, RoundTree.WHOLE_DAY, -worth);
            seekerPremium.add(Math.max(0, Math.min(worth, lastFixed(s, objective))));
        }
        List<Long> employerPremium = new ArrayList<>();
        for (int e = 0; e < pairs.day.employers; e++) {
            int top = pairs.employerTop(e);
            long worth = top == PairNetwork.NONE ? 0 : potential.applyAsLong(top);
            add(prices, Price.Scarce.TABLES, e, RoundTree.WHOLE_DAY, worth);
            employerPremium.add(Math.max(0, Math.min(-worth, objective.employer())));
        }
        return new PriceList(prices, seekerPremium, employerPremium);
    }

    /** What the last of a seeker's fixed dates is worth: with a higher premium it would be counted too dear. */
    private long lastFixed(int seeker, Objective objective) {
        int fixed = pairs.places.fixedOfSeeker(seeker);
        if (fixed == 0) {
            return objective.level().getFirst();
        }
        return fixed > objective.level().size() ? 0 : objective.level().get(fixed - 1);
    }

    private void add(List<Price> prices, Price.Scarce of, int owner, int interval, long amount) {
        if (amount > 0) {
            prices.add(new Price(of, owner, pairs.tree.first(interval), pairs.tree.end(interval), amount));
        }
    }
}
