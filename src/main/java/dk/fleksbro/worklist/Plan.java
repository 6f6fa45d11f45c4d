package dk.fleksbro.worklist;

import dk.fleksbro.shared.Sentence;
import java.util.List;

/**
 * What will happen, person by person, before it happens.
 *
 * @param steps what happens
 * @param leftOut whom nothing happens for, and why
 */
public record Plan(List<Step> steps, List<Step> leftOut) {

    /** @param name of the citizen, or an empty text */
    public record Step(String name, Sentence what) {}

    public Plan {
        steps = List.copyOf(steps);
        leftOut = List.copyOf(leftOut);
    }
}
