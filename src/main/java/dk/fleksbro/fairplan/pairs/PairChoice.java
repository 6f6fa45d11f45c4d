package dk.fleksbro.fairplan.pairs;

import dk.fleksbro.fairplan.Certificate;
import dk.fleksbro.fairplan.Objective;
import dk.fleksbro.fairplan.PlanProof;
import dk.fleksbro.fairplan.Shortage;
import dk.fleksbro.fairplan.flow.NetworkSimplex;
import dk.fleksbro.fairplan.rounds.Day;
import java.util.ArrayList;
import java.util.List;

/** The best set of pairs that the interval network allows, and the prices that prove it best. */
public final class PairChoice {

    private final PairNetwork pairs;
    private final NetworkSimplex simplex;
    private final Objective objective;

    /** The best pairs for a day that is planned for the first time. */
    public PairChoice(Day day, Objective objective) {
        this(day, objective, new long[day.pairs]);
    }

    /**
     * @param extra what each pair brings besides its score
     */
    public PairChoice(Day day, Objective objective, long[] extra) {
        this.objective = objective;
        this.pairs = new PairNetwork(day, objective, extra);
        this.simplex = new NetworkSimplex(pairs.network);
        simplex.solve();
    }

    /** Whether a pair should meet. */
    public boolean chosen(int pair) {
        int arc = pairs.arcOfPair[pair];
        return pairs.day.fixed[pair] || (arc != PairNetwork.NONE && simplex.flow(arc) > 0);
    }

    /** Whether there is a choice: a fixed date is none. */
    public boolean mayAvoid(int pair) {
        return pairs.arcOfPair[pair] != PairNetwork.NONE;
    }

    /** Chooses anew without this pair. */
    public void avoid(int pair) {
        simplex.setProfit(pairs.arcOfPair[pair], -2 * objective.level().getFirst());
        simplex.solve();
    }

    /** The proof, to be taken before any pair is avoided. */
    public PlanProof proof() {
        return proof(new boolean[pairs.day.pairs], false);
    }

    /**
     * The proof of how good a plan can be in which some of the chosen pairs have to meet.
     *
     * @param held these pairs
     * @param forFairness whether they may not make room for fairness either
     */
    public PlanProof proof(boolean[] held, boolean forFairness) {
        boolean[] heldFirst = forFairness ? held : new boolean[held.length];
        Residual residual = new Residual(pairs, simplex, heldFirst);
        List<Certificate> levels = new ArrayList<>();
        for (int level = 1; level <= objective.level().size(); level++) {
            boolean[] wanting = residual.wanting(level);
            levels.add(ProofWriter.write(pairs, counting(level), heldFirst, node -> wanting[node] ? 1 : 0));
        }
        return new PlanProof(levels, ProofWriter.write(pairs, objective, held, simplex::potential));
    }

    /** What is scarce for those who lack a first, second … date. */
    public List<Shortage> shortages() {
        Residual residual = new Residual(pairs, simplex, new boolean[pairs.day.pairs]);
        List<Shortage> shortages = new ArrayList<>();
        for (int level = 1; level <= objective.level().size(); level++) {
            shortages.addAll(Shortages.of(pairs, simplex, residual, level));
        }
        return shortages;
    }

    /** The objective that only counts dates, of each seeker up to so many. */
    private Objective counting(int upTo) {
        List<Long> level = new ArrayList<>();
        for (int i = 0; i < objective.level().size(); i++) {
            level.add(i < upTo ? 1L : 0L);
        }
        return new Objective(level, 0, 0);
    }
}
