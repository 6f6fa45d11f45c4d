package dk.fleksbro.fairplan;

import java.util.List;

/**
 * A plan for the rest of the day.
 *
 * @param plan the whole day: dates that are over, dates that stay, dates that are new. Its fair has the dates over and the
 *     published dates that are kept as fixed ones, so its proof speaks of the best that can be with them; where fairness
 *     went first, the bound of its levels holds for every plan, whatever that keeps
 * @param changes what is different from the published plan, to be shown before it is accepted
 * @param couldStay published dates from now on that could be held in their round
 * @param stayed how many of them do
 * @param others published dates from now on of those whose dates could all stay: nothing has happened to them
 * @param othersMoved how many of these are in another round now, or given up
 * @param isLimited whether it had to do with less than it was asked for, so that not too many of the others’ dates move
 */
public record Replan(
        FairPlan plan,
        List<PlanChange> changes,
        int couldStay,
        int stayed,
        int others,
        int othersMoved,
        boolean isLimited) {

    public Replan {
        changes = List.copyOf(changes);
    }

    /** The share of the dates that could stay in their round and do. */
    public double keptShare() {
        return couldStay == 0 ? 1 : (double) stayed / couldStay;
    }

    /** The share of the others’ dates that is in another round now, or given up. */
    public double othersMovedShare() {
        return others == 0 ? 0 : (double) othersMoved / others;
    }

    Replan limited() {
        return new Replan(plan, changes, couldStay, stayed, others, othersMoved, true);
    }
}
