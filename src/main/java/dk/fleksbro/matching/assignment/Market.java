package dk.fleksbro.matching.assignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everybody who could have a role, and every role somebody could have.
 *
 * @param turns weeks each person has waited, by number, 0 to {@link Fairness#LONGEST}
 * @param positions how many each role has room for
 * @param pairs who could have what, each pair once
 */
public record Market(List<Integer> turns, List<Integer> positions, List<Possible> pairs) {

    private static final int MOST_POSITIONS = 10_000;

    public Market {
        turns = List.copyOf(turns);
        positions = List.copyOf(positions);
        pairs = List.copyOf(pairs);
        if (turns.stream().anyMatch(turn -> turn < 0 || turn > Fairness.LONGEST)) {
            throw new IllegalArgumentException("a turn is 0 to " + Fairness.LONGEST + " weeks");
        }
        if (positions.stream().anyMatch(most -> most < 0)
                || positions.stream().mapToLong(most -> most).sum() > MOST_POSITIONS) {
            throw new IllegalArgumentException("a market has at most " + MOST_POSITIONS + " positions");
        }
        Set<Long> seen = new HashSet<>();
        for (Possible pair : pairs) {
            if (pair.person() >= turns.size() || pair.role() >= positions.size()) {
                throw new IllegalArgumentException("nobody has these numbers: " + pair);
            }
            if (!seen.add((long) pair.person() * positions.size() + pair.role())) {
                throw new IllegalArgumentException("twice: " + pair);
            }
        }
    }

    long worth(Possible pair, Fairness fairness) {
        return fairness.worth(pair.score(), turns.get(pair.person()));
    }

    long worth(List<Possible> chosen, Fairness fairness) {
        return chosen.stream().mapToLong(pair -> worth(pair, fairness)).sum();
    }
}
