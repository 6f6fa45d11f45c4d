package dk.fleksbro.fairplan.search;

import dk.fleksbro.fairplan.Certificate;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.Objective;
import dk.fleksbro.fairplan.PlanBound;
import dk.fleksbro.fairplan.PlanFigures;
import dk.fleksbro.fairplan.PlanProof;
import dk.fleksbro.fairplan.ProofVerifier;
import dk.fleksbro.fairplan.rounds.Day;
import java.util.ArrayList;
import java.util.List;

/** Closes the gap that the flow leaves at fairs of half days: sharper prices, and the pairs that are chosen at these. */
public final class HalfDays {

    /**
     * What a level is worth besides scores of at most 1000, and besides the next level: enough that no exchange gives one up for
     * the other, and no more, because large numbers cost precision.
     */
    private static final long OVER_SCORES = 20_000;

    private static final long OVER_LEVEL_WITH_SCORES = 3;
    private static final long OVER_LEVEL = 30;
    private static final long WITHOUT_SCORES = 1000;

    private final Day day;
    private final CaseSearch search;

    /**
     * @param strict by which plans are compared
     * @param plan the best plan so far
     */
    public HalfDays(Day day, Objective strict, List<FairDate> plan) {
        this.day = day;
        this.search = new CaseSearch(day, strict, plan);
    }

    /** The best plan now. */
    public List<FairDate> dates() {
        return search.dates();
    }

    /** Looks for a better plan and for a sharper proof of how good it is. */
    public PlanProof improve(PlanProof proof) {
        int target = day.fair.targetDates();
        Objective whole = whole(proof.score().objective().employer() > 0);
        List<Certificate> levels = new ArrayList<>(proof.levels());
        Certificate score = search.best(whole, List.of(), 1);
        for (int level = 1; level <= target; level++) {
            PlanFigures figures = PlanFigures.of(day.fair, dates());
            PlanBound bound = ProofVerifier.bound(day.fair, new PlanProof(levels, score), figures);
            if (!bound.seekersWithAtLeast()
                    .get(level - 1)
                    .equals(figures.seekersWithAtLeast().get(level - 1))) {
                levels.set(level - 1, search.close(upTo(level), List.of(), WITHOUT_SCORES));
            }
        }
        PlanProof sharper = new PlanProof(levels, score);
        PlanFigures figures = PlanFigures.of(day.fair, dates());
        PlanBound bound = ProofVerifier.bound(day.fair, sharper, figures);
        if (bound.reachedBy(figures) || !bound.seekersWithAtLeast().equals(figures.seekersWithAtLeast())) {
            return sharper;
        }
        // the levels are proven now; that they can not be passed makes the scores' bound sharper in its turn
        return new PlanProof(levels, search.close(whole, figures.seekersWithAtLeast(), 1));
    }

    /** All levels, then employers if they count, then scores. */
    private Objective whole(boolean employers) {
        long least = OVER_SCORES * (employers ? OVER_LEVEL_WITH_SCORES : 1);
        return new Objective(
                levels(day.fair.targetDates(), least, OVER_LEVEL_WITH_SCORES), employers ? OVER_SCORES : 0, 1);
    }

    /** The first so many levels and nothing else. */
    private Objective upTo(int level) {
        return new Objective(levels(level, WITHOUT_SCORES, OVER_LEVEL), 0, 0);
    }

    private List<Long> levels(int count, long least, long ratio) {
        List<Long> levels = new ArrayList<>();
        long worth = least;
        for (int i = 0; i < count; i++) {
            levels.addFirst(worth);
            worth *= ratio;
        }
        while (levels.size() < day.fair.targetDates()) {
            levels.add(0L);
        }
        return levels;
    }
}
