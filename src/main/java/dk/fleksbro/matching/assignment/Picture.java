package dk.fleksbro.matching.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The best assignment that keeps to what people have decided.
 *
 * @param best of those who are free; those who must have each other are not part of it
 * @param kept the pairs that must be, whether or not they suit
 */
public record Picture(Fairness fairness, BestAssignment best, List<Possible> kept) {

    public Picture {
        kept = List.copyOf(kept);
    }

    /** @throws IllegalArgumentException when somebody must have two roles, or a role more people than it has room for */
    public static Picture of(Market market, Fairness fairness, List<Wish> wishes) {
        Set<Wish> decided = Set.copyOf(wishes);
        List<Possible> kept = kept(market, decided);
        Set<Integer> taken = kept.stream().map(Possible::person).collect(Collectors.toSet());
        if (taken.size() < kept.size()) {
            throw new IllegalArgumentException("nobody has two roles: " + kept);
        }
        List<Integer> left = new ArrayList<>(market.positions());
        kept.forEach(pair -> left.set(pair.role(), left.get(pair.role()) - 1));
        if (left.stream().anyMatch(most -> most < 0)) {
            throw new IllegalArgumentException("more people than positions: " + kept);
        }
        List<Possible> open = market.pairs().stream()
                .filter(pair -> !taken.contains(pair.person()))
                .filter(pair -> !decided.contains(new Wish(pair.person(), pair.role(), false)))
                .toList();
        return new Picture(fairness, BestAssignment.of(new Market(market.turns(), left, open), fairness), kept);
    }

    private static List<Possible> kept(Market market, Set<Wish> decided) {
        Map<Wish, Possible> known = new HashMap<>();
        market.pairs().forEach(pair -> known.put(new Wish(pair.person(), pair.role(), true), pair));
        return decided.stream()
                .filter(Wish::together)
                // who must have each other although it does not suit brings nothing
                .map(wish -> known.getOrDefault(wish, new Possible(wish.person(), wish.role(), 0)))
                .sorted((a, b) -> Integer.compare(a.person(), b.person()))
                .toList();
    }

    /** Everybody who gets a role. */
    public Assignment assignment() {
        List<Possible> all = new ArrayList<>(best.assignment().pairs());
        all.addAll(kept);
        return new Assignment(all);
    }

    /**
     * What a decision costs: this picture against the one without it.
     *
     * @param placed how many fewer people get a role
     * @param score how much less the scores come to
     * @param lose who goes without because of it, by number
     * @param gain who gets a role because of it
     */
    public record Cost(int placed, int score, List<Integer> lose, List<Integer> gain) {

        public boolean isNothing() {
            return placed == 0 && score == 0 && lose.isEmpty() && gain.isEmpty();
        }
    }

    /** @param without the picture that would be if one of the decisions were not there */
    public Cost costAgainst(Picture without) {
        Assignment here = assignment();
        Assignment there = without.assignment();
        return new Cost(
                there.placed() - here.placed(), score(there) - score(here), onlyIn(there, here), onlyIn(here, there));
    }

    private static int score(Assignment assignment) {
        return assignment.pairs().stream().mapToInt(Possible::score).sum();
    }

    private static List<Integer> onlyIn(Assignment one, Assignment other) {
        Set<Integer> there =
                other.pairs().stream().map(Possible::person).collect(Collectors.toCollection(HashSet::new));
        return one.pairs().stream()
                .map(Possible::person)
                .filter(person -> !there.contains(person))
                .toList();
    }
}
