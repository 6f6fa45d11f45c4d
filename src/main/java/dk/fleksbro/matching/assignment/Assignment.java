package dk.fleksbro.matching.assignment;

import java.util.Comparator;
import java.util.List;

/**
 * Who is to have which role, each person one at most.
 *
 * @param pairs by person
 */
public record Assignment(List<Possible> pairs) {

    public static final Assignment NOBODY = new Assignment(List.of());

    public Assignment {
        pairs = pairs.stream().sorted(Comparator.comparingInt(Possible::person)).toList();
    }

    public int placed() {
        return pairs.size();
    }

    /** The mean of the scores, rounded; 0 for nobody. */
    public int meanScore() {
        return (int)
                Math.round(pairs.stream().mapToInt(Possible::score).average().orElse(0));
    }
}
