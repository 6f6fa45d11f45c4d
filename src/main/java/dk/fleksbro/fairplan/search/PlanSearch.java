package dk.fleksbro.fairplan.search;

import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.Objective;
import dk.fleksbro.fairplan.PlanProof;
import dk.fleksbro.fairplan.pairs.PairChoice;
import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.rounds.Placing;
import dk.fleksbro.fairplan.rounds.Timetable;
import java.util.List;
import java.util.stream.IntStream;

/** Finds dates for a fair, and the proof of how good they can be. */
public final class PlanSearch {

    private static final long SEED = 1;
    private static final int STEPS = 3000;

    private final Timetable timetable;
    private final PlanProof proof;

    /**
     * @param start dates to begin with, all fixed ones among them
     */
    public PlanSearch(Day day, Objective objective, List<FairDate> start) {
        this.timetable = new Timetable(day);
        start.forEach(timetable::put);
        PairChoice choice = new PairChoice(day, objective);
        this.proof = choice.proof();
        Placing placing = Placing.afresh(timetable, SEED);
        int[] left = placing.place(
                IntStream.range(0, day.pairs).filter(choice::chosen).toArray(), STEPS);
        if (left.length > 0) {
            new Repair(choice, timetable, placing, new Worth(day, objective, new long[day.pairs])).improve(left);
        }
    }

    public List<FairDate> dates() {
        return timetable.dates();
    }

    public PlanProof proof() {
        return proof;
    }
}
