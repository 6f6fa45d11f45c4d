package dk.fleksbro.matching;

import dk.fleksbro.scale.Axis;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What each kind of point counts for in the order of a list; it never changes what blocks. Immutable, and known by its version,
 * so that an old order can be explained.
 *
 * @param version from 1, the weights a municipality begins with
 * @param points 0 to 20 for every kind, not all 0
 */
public record Weights(int version, Map<TermKind, Integer> points) {

    public static final int MOST = 20;

    public static final Weights FIRST = new Weights(
            1,
            Map.ofEntries(
                    Map.entry(TermKind.HOURS, 6),
                    Map.entry(TermKind.GOOD_DAY, 3),
                    Map.entry(TermKind.GROWTH, 2),
                    Map.entry(TermKind.DAYS, 4),
                    Map.entry(TermKind.TIME_OF_DAY, 3),
                    Map.entry(TermKind.TRAVEL, 6),
                    Map.entry(TermKind.TASK, 3),
                    Map.entry(TermKind.AXIS_TIME, 2),
                    Map.entry(TermKind.AXIS_BODY, 2),
                    Map.entry(TermKind.AXIS_SURROUNDINGS, 2),
                    Map.entry(TermKind.AXIS_PEOPLE, 2),
                    Map.entry(TermKind.AXIS_STRUCTURE, 2)));

    public Weights {
        points = Map.copyOf(points);
        if (version < 1 || points.size() != TermKind.values().length) {
            throw new IllegalArgumentException("version " + version + " with weights for " + points.keySet());
        }
        if (points.values().stream().anyMatch(weight -> weight < 0 || weight > MOST)) {
            throw new IllegalArgumentException("weights run from 0 to " + MOST + ", not " + points);
        }
        if (points.values().stream().allMatch(weight -> weight == 0)) {
            throw new IllegalArgumentException("weights that sum to nothing put nobody in order");
        }
    }

    public int of(TermKind kind) {
        return Objects.requireNonNull(points.get(kind));
    }

    public int of(Axis axis) {
        return of(TermKind.of(axis));
    }

    /** In the order of the kinds. */
    public Map<TermKind, Integer> inOrder() {
        return new EnumMap<>(points);
    }
}
