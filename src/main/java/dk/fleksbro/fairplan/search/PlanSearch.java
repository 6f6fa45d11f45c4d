package dk.fleksbro.fairplan.search;

import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.Objective;
import dk.fleksbro.fairplan.PlanProof;
import dk.fleksbro.fairplan.days.DayChoice;
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

    private Timetable timetable;
    private PlanProof proof;

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
            Worth worth = new Worth(day, objective, new long[day.pairs]);
            new Repair(choice, timetable, placing, worth).improve(left);
            if (DayChoice.suits(day)) {
                HalfDays halfDays = new HalfDays(day, worth, timetable);
                this.proof = halfDays.improve(proof);
                this.timetable = halfDays.best();
            }
        }
    }

    public List<FairDate> dates() {
        return timetable.dates();
    }

    public PlanProof proof() {
        return proof;
    }
}
