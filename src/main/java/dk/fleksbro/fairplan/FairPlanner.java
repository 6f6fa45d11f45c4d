package dk.fleksbro.fairplan;

import dk.fleksbro.fairplan.days.DayChoice;
import dk.fleksbro.fairplan.pairs.Weights;
import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.rounds.Timetable;
import dk.fleksbro.fairplan.rounds.WaitingAnneal;
import dk.fleksbro.fairplan.search.HalfDays;
import dk.fleksbro.fairplan.search.PlanSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plans a fair in three steps that can be shown one after the other: {@link #plan} at once, {@link #closer} where that is not
 * proven best, {@link #lessWaiting} in the end. Everything is counted in steps, never in time, so the same fair gets the same
 * plan everywhere.
 */
public final class FairPlanner {

    private static final long FEWEST_TRIALS = 1_000_000;
    private static final long TRIALS_PER_DATE = 5_000;

    private FairPlanner() {}

    /** The fairest plan there is, or one that says by its bound how much fairer or better one could be. */
    public static FairPlan plan(Fair given) {
        FixedDates fixed = new FixedDates(given);
        Fair fair = given.fixed(fixed.kept());
        Day day = new Day(fair, fixed.kept());
        PlanSearch search = new PlanSearch(day, Weights.of(fair), fixed.held());
        List<RuleFinding> findings = new ArrayList<>(fixed.findings());
        findings.addAll(unserved(day));
        return plan(fair, search.dates(), search.proof(), findings);
    }

    /**
     * Closes the gap, where one is left: half days and companions are what the quick proof does not see. Takes seconds, where {@link
     * #plan} takes a fraction of one; a fair of more than twelve rounds, or one that has begun, stays as it is.
     */
    public static FairPlan closer(FairPlan plan) {
        Day day = new Day(plan.fair(), plan.fair().fixed());
        if (plan.proven() || !DayChoice.suits(day)) {
            return plan;
        }
        HalfDays halfDays = new HalfDays(day, Weights.of(plan.fair()), plan.dates());
        PlanProof proof = halfDays.improve(plan.proof());
        return plan(plan.fair(), halfDays.dates(), proof, plan.findings());
    }

    /**
     * The same dates in other rounds, so that people wait less between them.
     *
     * @param effort 1 for what is usual, more for longer
     */
    public static FairPlan lessWaiting(FairPlan plan, int effort) {
        Day day = new Day(plan.fair(), plan.fair().fixed());
        Timetable timetable = new Timetable(day);
        plan.dates().forEach(timetable::put);
        new WaitingAnneal(timetable, 1)
                .run(effort * (FEWEST_TRIALS + TRIALS_PER_DATE * plan.dates().size()));
        return plan(plan.fair(), timetable.dates(), plan.proof(), plan.findings());
    }

    static FairPlan plan(Fair fair, List<FairDate> dates, PlanProof proof, List<RuleFinding> findings) {
        PlanFigures figures = PlanFigures.of(fair, dates);
        return new FairPlan(fair, dates, figures, ProofVerifier.bound(fair, proof, figures), proof, findings);
    }

    /** Seekers whom no plan can give a date. */
    private static List<RuleFinding> unserved(Day day) {
        List<RuleFinding> findings = new ArrayList<>();
        for (int s = 0; s < day.seekers; s++) {
            if (day.ofSeeker[s].length == 0) {
                findings.add(RuleFinding.of(FairRule.NOBODY_TO_MEET, s));
            } else if (day.strength(s).maxDates == 0) {
                findings.add(RuleFinding.of(FairRule.TOO_MANY_DATES, s));
            } else if (IntStream.of(day.ofSeeker[s]).allMatch(p -> day.meets[p] == 0)) {
                findings.add(RuleFinding.of(FairRule.NO_COMMON_ROUND, s));
            }
        }
        return findings;
    }
}
