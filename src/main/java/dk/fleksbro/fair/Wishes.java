package dk.fleksbro.fair;

import dk.fleksbro.shared.RuleBroken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whom one guest of a fair would like to meet, and whom not: nobody stands in both. The guest is of one side, those named are
 * of the other.
 *
 * @param ranked the wishes, the dearest first
 * @param refused those the guest does not meet, whatever they wish
 */
public record Wishes(List<UUID> ranked, Set<UUID> refused) {

    /** More than a person can meet in a day would be no order. */
    public static final int MOST = 5;

    public static final Wishes NONE = new Wishes(List.of(), Set.of());

    public Wishes {
        ranked = List.copyOf(ranked);
        refused = Set.copyOf(refused);
        if (ranked.size() > MOST || new HashSet<>(ranked).size() < ranked.size()) {
            throw new IllegalArgumentException("at most %d different wishes".formatted(MOST));
        }
        if (!Collections.disjoint(ranked, refused)) {
            throw new IllegalArgumentException("nobody is wished for and refused");
        }
    }

    /** Which wish this one is, 1 for the dearest; 0 when it is none. */
    public int place(UUID other) {
        return ranked.indexOf(other) + 1;
    }

    /** The wishes after a move; one that changes nothing, as when it is made twice, leaves them as they are. */
    Wishes after(WishMove move, UUID other) {
        return switch (move) {
            case WISH -> ranked.contains(other) ? this : wish(other);
            case UP -> up(other);
            case DROP -> new Wishes(without(ranked, other), refused);
            case REFUSE -> new Wishes(without(ranked, other), with(refused, other));
            case ALLOW -> new Wishes(ranked, Set.copyOf(without(List.copyOf(refused), other)));
        };
    }

    /** What is left of them when only these can be chosen. */
    Wishes among(Set<UUID> others) {
        return new Wishes(
                ranked.stream().filter(others::contains).toList(),
                Set.copyOf(refused.stream().filter(others::contains).toList()));
    }

    private Wishes wish(UUID other) {
        if (ranked.size() == MOST) {
            throw new RuleBroken(WishRule.WISHES_FULL, MOST);
        }
        List<UUID> more = new ArrayList<>(ranked);
        more.add(other);
        return new Wishes(more, Set.copyOf(without(List.copyOf(refused), other)));
    }

    private Wishes up(UUID other) {
        int at = ranked.indexOf(other);
        if (at < 1) {
            return this;
        }
        List<UUID> moved = new ArrayList<>(ranked);
        Collections.swap(moved, at - 1, at);
        return new Wishes(moved, refused);
    }

    private static List<UUID> without(List<UUID> list, UUID other) {
        return list.stream().filter(one -> !one.equals(other)).toList();
    }

    private static Set<UUID> with(Set<UUID> set, UUID other) {
        Set<UUID> more = new HashSet<>(set);
        more.add(other);
        return more;
    }
}
