package dk.fleksbro.fairplan;

import java.util.List;

/**
 * What a plan is worth as one number.
 *
 * @param level what a seeker's first, second … date adds, besides the score
 * @param employer what an employer's first date adds
 * @param scores whether the scores of the dates are added
 */
public record Objective(List<Long> level, long employer, boolean scores) {

    public Objective {
        level = List.copyOf(level);
    }
}
