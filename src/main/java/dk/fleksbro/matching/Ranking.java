package dk.fleksbro.matching;

import java.util.List;
import java.util.Map;

/** A page of a ranking, best first, and how many there are of each verdict in all. */
public record Ranking<T>(List<Ranked<T>> page, int total, Map<Verdict, Integer> counts) {

    public Ranking {
        page = List.copyOf(page);
        counts = Map.copyOf(counts);
    }
}
