package dk.fleksbro.matching.index;

import dk.fleksbro.matching.Verdict;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A page of a ranking, best first.
 *
 * @param total how many there are on all pages
 * @param counts how many of each verdict on all pages
 */
public record Found(List<Hit> page, int total, Map<Verdict, Integer> counts) {

    public static final Found NOBODY = new Found(List.of(), 0, Map.of());

    public Found {
        page = List.copyOf(page);
        counts = Map.copyOf(counts);
    }

    /** One of them, and how it goes together with what was asked for. */
    public record Hit(UUID id, Verdict verdict, int score) {}
}
