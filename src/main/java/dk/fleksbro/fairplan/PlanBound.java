package dk.fleksbro.fairplan;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What no plan can exceed, each figure among the plans that equal this one in all figures before it. As soon as a plan
 * misses the bound of one figure, nothing is said of the next ones but the fairness levels.
 *
 * @param seekersWithAtLeast most seekers with at least 1, 2, … dates
 * @param employersMet most employers with a date, when all levels are met
 * @param score highest sum of scores, when the levels and the employers are met
 */
public record PlanBound(List<Integer> seekersWithAtLeast, OptionalInt employersMet, OptionalLong score) {

    public PlanBound {
        seekersWithAtLeast = List.copyOf(seekersWithAtLeast);
    }

    /** Whether no plan is better than one with these figures, waiting aside. */
    public boolean reachedBy(PlanFigures figures) {
        return score.isPresent()
                && score.getAsLong() == figures.score()
                && seekersWithAtLeast.equals(figures.seekersWithAtLeast());
    }

    /** How much better the scores can be at most, as a share of what they are; 0 when they are best or nothing is known. */
    public double scoreGap(PlanFigures figures) {
        return score.isEmpty() || figures.score() == 0
                ? 0
                : (double) (score.getAsLong() - figures.score()) / figures.score();
    }
}
