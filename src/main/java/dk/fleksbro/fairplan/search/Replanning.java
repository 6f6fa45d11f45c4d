package dk.fleksbro.fairplan.search;

import dk.fleksbro.fairplan.Certificate;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.Objective;
import dk.fleksbro.fairplan.PlanProof;
import dk.fleksbro.fairplan.pairs.PairChoice;
import dk.fleksbro.fairplan.pairs.Weights;
import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.rounds.Placing;
import dk.fleksbro.fairplan.rounds.Timetable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plans the rest of a day from the published plan: fairness first, then that dates stay where they are, then the better matches.
 * What is new for fairness is put where the fewest have to move, and who has moved goes back where the place is free in the end.
 */
public final class Replanning {

    private static final long SEED = 1;
    private static final int STEPS = 3000;
    private static final int MANY = Integer.MAX_VALUE;

    private final Day day;
    private final Published published;
    private final Timetable timetable;
    private final boolean[] held;
    private final PlanProof proof;

    /**
     * @param fairnessFirst whether a published date may give way to fairness
     */
    public Replanning(Published published, Objective objective, boolean fairnessFirst) {
        this.day = published.day;
        this.published = published;
        this.timetable = published.timetable;
        this.held = new boolean[day.pairs];
        long[] extra = new long[day.pairs];
        boolean[] possible = new boolean[day.pairs];
        for (int p = 0; p < day.pairs; p++) {
            possible[p] = published.possible(p);
            extra[p] = possible[p] ? keep(p, objective, fairnessFirst) : 0;
        }
        PairChoice choice = new PairChoice(day, objective, extra);
        for (int p = 0; p < day.pairs; p++) {
            held[p] = possible[p] && choice.chosen(p);
            if (timetable.has(p) && !choice.chosen(p)) {
                timetable.take(p);
            }
        }
        PlanProof first = choice.proof(held, !fairnessFirst);
        Placing placing =
                Placing.gently(timetable, published::possible, p -> !fairnessFirst && published.couldStay(p), SEED);
        place(placing, choice, new Worth(day, objective, extra));
        this.proof = allHeld() ? first : proofOfWhatIsHeld(objective, fairnessFirst);
    }

    /**
     * First what was published and cannot stay, then what is new and fits as it is; then who lacks a first, second … date, for which
     * others may move. For a better match alone nobody does.
     */
    private void place(Placing placing, PairChoice choice, Worth worth) {
        int[] chosen = IntStream.range(0, day.pairs).filter(choice::chosen).toArray();
        placing.place(
                IntStream.of(chosen)
                        .filter(p -> day.fixed[p] || published.possible(p))
                        .toArray(),
                STEPS);
        boolean firm = nobodyMayMove();
        if (!firm) {
            placing.fill(chosen, MANY);
        }
        int[] left = placing.place(firm ? chosen : lacking(chosen), STEPS);
        if (left.length > 0) {
            new Repair(choice, timetable, placing, worth).improve(left);
        }
        moveBack();
        int[] all = IntStream.range(0, day.pairs).filter(p -> !day.over[p]).toArray();
        for (int dates = 1; dates <= day.fair.targetDates(); dates++) {
            placing.fill(all, dates);
        }
        placing.fill(chosen, MANY);
        placing.fill(all, MANY);
    }

    private boolean nobodyMayMove() {
        return IntStream.range(0, day.pairs).allMatch(p -> day.fixed[p] || !published.couldStay(p));
    }

    /** Chosen pairs that are not placed yet, of seekers who have not reached what they could; no more than it takes. */
    private int[] lacking(int[] chosen) {
        int[] reach = new int[day.seekers];
        for (int p : chosen) {
            reach[day.seeker[p]]++;
        }
        int[] lacks = new int[day.seekers];
        for (int s = 0; s < day.seekers; s++) {
            lacks[s] = Math.min(reach[s], day.fair.targetDates()) - Long.bitCount(timetable.busy(s));
        }
        return IntStream.of(chosen)
                .filter(p -> !timetable.has(p) && lacks[day.seeker[p]]-- > 0)
                .toArray();
    }

    private boolean allHeld() {
        return IntStream.range(0, day.pairs).allMatch(p -> !held[p] || timetable.has(p));
    }

    /** Where a published date has found no room, the others are what has to be held. */
    private PlanProof proofOfWhatIsHeld(Objective objective, boolean fairnessFirst) {
        long[] extra = new long[day.pairs];
        for (int p = 0; p < day.pairs; p++) {
            held[p] &= timetable.has(p);
            extra[p] = held[p] ? keep(p, objective, fairnessFirst) : 0;
        }
        return new PairChoice(day, objective, extra).proof(held, !fairnessFirst);
    }

    private long keep(int pair, Objective objective, boolean fairnessFirst) {
        if (fairnessFirst) {
            return Weights.keepBelow(objective);
        }
        return published.couldStay(pair) ? Weights.stayAbove(objective) : Weights.keepAbove(objective);
    }

    private void moveBack() {
        boolean again = true;
        while (again) {
            again = false;
            for (int p = 0; p < day.pairs; p++) {
                if (published.couldStay(p) && timetable.has(p) && timetable.slot(p) != published.slot(p)) {
                    again |= movedBack(p);
                }
            }
        }
    }

    private boolean movedBack(int pair) {
        int now = timetable.slot(pair);
        timetable.take(pair);
        boolean free = timetable.free(pair, published.slot(pair));
        timetable.put(pair, free ? published.slot(pair) : now);
        return free;
    }

    public List<FairDate> dates() {
        return timetable.dates();
    }

    /** The proof of how good a day can be in which the {@link #kept} dates are held. */
    public PlanProof proof() {
        return new PlanProof(proof.levels().stream().map(this::withoutUnheld).toList(), withoutUnheld(proof.score()));
    }

    /** A pair that was to be held and found no room need not meet, so it pays nothing instead of less than that. */
    private Certificate withoutUnheld(Certificate certificate) {
        return new Certificate(
                certificate.objective(),
                certificate.prices(),
                certificate.pairs().stream()
                        .filter(pair -> pair.amount() > 0 || timetable.has(day.pair(pair.seeker(), pair.employer())))
                        .toList(),
                certificate.employerPremium(),
                certificate.wholeDays());
    }

    /** The published dates to come that the new plan holds, in whatever round. */
    public List<FairDate> kept() {
        return IntStream.range(0, day.pairs)
                .filter(p -> held[p] && timetable.has(p) && !day.fixed[p])
                .mapToObj(p -> new FairDate(day.seeker[p], day.employer[p], FairDate.ANY_ROUND))
                .toList();
    }
}
