package dk.fleksbro.fairplan.search;

import dk.fleksbro.fairplan.Certificate;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.Objective;
import dk.fleksbro.fairplan.PlanBound;
import dk.fleksbro.fairplan.PlanFigures;
import dk.fleksbro.fairplan.PlanProof;
import dk.fleksbro.fairplan.ProofVerifier;
import dk.fleksbro.fairplan.days.DayChoice;
import dk.fleksbro.fairplan.pairs.PairChoice;
import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.rounds.Placing;
import dk.fleksbro.fairplan.rounds.Timetable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Closes the gap that the flow leaves at fairs of half days: sharper prices, and the pairs that are chosen at these. */
public final class HalfDays {

    private static final int ATTEMPTS = 12;
    private static final int STEPS = 6000;
    private static final double CHOSEN = 0.5;

    /**
     * What a level is worth besides scores of at most 1000, and besides the next level: enough that no exchange gives one up for
     * the other, and no more, because large numbers cost precision.
     */
    private static final long OVER_SCORES = 20_000;

    private static final long OVER_LEVEL_WITH_SCORES = 3;
    private static final long OVER_LEVEL = 30;
    private static final long WITHOUT_SCORES = 1000;

    private final Day day;
    private final Worth strict;
    private Timetable best;

    /**
     * @param strict by which plans are compared
     * @param plan the best plan so far
     */
    public HalfDays(Day day, Objective strict, List<FairDate> plan) {
        this.day = day;
        this.strict = new Worth(day, strict, new long[day.pairs]);
        this.best = new Timetable(day);
        plan.forEach(best::put);
    }

    /** The best plan now. */
    public List<FairDate> dates() {
        return best.dates();
    }

    /** Looks for a better plan and for a sharper proof of how good it is. */
    public PlanProof improve(PlanProof proof) {
        int target = day.fair.targetDates();
        List<Certificate> levels = new ArrayList<>(proof.levels());
        Certificate score = choose(whole(proof.score().objective().employer() > 0), List.of(), 1);
        for (int level = 1; level <= target; level++) {
            PlanFigures figures = PlanFigures.of(day.fair, best.dates());
            PlanBound bound = ProofVerifier.bound(day.fair, new PlanProof(levels, score), figures);
            if (!bound.seekersWithAtLeast()
                    .get(level - 1)
                    .equals(figures.seekersWithAtLeast().get(level - 1))) {
                levels.set(level - 1, choose(upTo(level), List.of(), WITHOUT_SCORES));
            }
        }
        PlanProof sharper = new PlanProof(levels, score);
        PlanFigures figures = PlanFigures.of(day.fair, best.dates());
        PlanBound bound = ProofVerifier.bound(day.fair, sharper, figures);
        if (bound.reachedBy(figures) || !bound.seekersWithAtLeast().equals(figures.seekersWithAtLeast())) {
            return sharper;
        }
        // the levels are proven now; that they can not be passed makes the scores' bound sharper in its turn
        return new PlanProof(
                levels, choose(whole(proof.score().objective().employer() > 0), figures.seekersWithAtLeast(), 1));
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

    /**
     * Prices for an objective, and perhaps a better plan.
     *
     * @param atMost how many seekers can reach each level, as far as that is proven, or nothing
     * @param step the least by which a better plan would be better
     */
    private Certificate choose(Objective objective, List<Integer> atMost, long step) {
        long now = new Worth(day, objective, new long[day.pairs]).of(best);
        DayChoice choice = new DayChoice(
                day,
                objective,
                best,
                new PairChoice(day, objective).proof().score().prices(),
                atMost,
                (double) (now + step));
        for (int attempt = 1; attempt <= ATTEMPTS && choice.bound() >= now + step; attempt++) {
            Timetable rounded = rounded(choice, attempt);
            if (strict.of(rounded) > strict.of(best)) {
                best = rounded;
                now = new Worth(day, objective, new long[day.pairs]).of(best);
            }
        }
        return choice.certificate();
    }

    /** Everybody's favourite day as far as they fit together, then the pairs chosen more than half. */
    private Timetable rounded(DayChoice choice, long seed) {
        Timetable timetable = new Timetable(day);
        double[] shares = choice.shares();
        int[] chosen = IntStream.range(0, day.pairs)
                .filter(p -> day.fixed[p] || shares[p] > CHOSEN)
                .toArray();
        for (int[] favourite : choice.favourites()) {
            for (int i = 0; i < favourite.length; i += 2) {
                if (shares[favourite[i]] > CHOSEN && timetable.free(favourite[i], favourite[i + 1])) {
                    timetable.put(favourite[i], favourite[i + 1]);
                }
            }
        }
        Placing placing = Placing.afresh(timetable, seed);
        if (placing.place(chosen, STEPS).length > 0) {
            placing.place(IntStream.range(0, day.pairs).toArray(), 0);
        }
        return timetable;
    }
}
