package dk.fleksbro.fairplan;

import java.util.List;

/**
 * Why nobody can make a better plan: prices, to be kept with the plan.
 *
 * @param levels one certificate for each fairness level
 * @param score the certificate for employers and scores, given the levels
 */
public record PlanProof(List<Certificate> levels, Certificate score) {

    public PlanProof {
        levels = List.copyOf(levels);
    }
}
