package dk.fleksbro.matching;

import java.util.Map;

/**
 * Trial days that were held, and what lies open of how they went.
 *
 * @param said what each said; who said nothing is not in it, and somebody has
 */
public record Tried(Trial trial, Map<Party, Reviewed> said) {

    public Tried {
        said = Map.copyOf(said);
    }
}
