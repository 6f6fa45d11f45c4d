package dk.fleksbro.fairplan;

import java.util.List;

/**
 * Why nobody can make a better plan: prices, to be kept with the plan.
 *
 * @param levels for each fairness level the prices that bound the dates counted up to it
 * @param objective fairness, employers and scores as one number
 * @param whole the prices that bound this number
 */
public record PlanProof(List<PriceList> levels, Objective objective, PriceList whole) {

    public PlanProof {
        levels = List.copyOf(levels);
    }
}
