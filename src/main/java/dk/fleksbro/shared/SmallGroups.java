package dk.fleksbro.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Figures told by group so that nobody can be known from them. Everybody is in exactly one group; groups of fewer than
 * {@value #K} are put together until they are large enough, and all groups that are told together are everybody. So no
 * difference between what is told is a smaller group.
 */
public final class SmallGroups {

    public static final int K = 5;

    private SmallGroups() {}

    /**
     * A group as it is told.
     *
     * @param of the names of the groups in it; those that were put together are not told by name, as that one of them is small is
     *     nobody's business
     * @param sum what all in it have together
     */
    public record Group<N extends Comparable<N>>(Set<N> of, int people, long sum) {

        public Group {
            of = new TreeSet<>(of);
        }

        public Optional<N> name() {
            return of.size() == 1 ? Optional.of(of.iterator().next()) : Optional.empty();
        }

        Group<N> with(Group<N> other) {
            Set<N> both = new TreeSet<>(of);
            both.addAll(other.of);
            return new Group<>(both, people + other.people, sum + other.sum);
        }
    }

    /**
     * @param counts what each member of a group has
     * @return the largest group first; empty when they cannot be told apart
     */
    public static <N extends Comparable<N>> List<Group<N>> of(Map<N, List<Integer>> counts) {
        List<Group<N>> large = new ArrayList<>();
        Optional<Group<N>> small = Optional.empty();
        for (Map.Entry<N, List<Integer>> entry : counts.entrySet()) {
            List<Integer> members = entry.getValue();
            Group<N> group = new Group<>(
                    Set.of(entry.getKey()),
                    members.size(),
                    members.stream().mapToLong(count -> count).sum());
            if (members.size() >= K) {
                large.add(group);
            } else if (!members.isEmpty()) {
                small = Optional.of(small.map(group::with).orElse(group));
            }
        }
        sort(large);
        small.ifPresent(rest -> {
            boolean enough = rest.people() >= K || large.isEmpty();
            large.add(enough ? rest : rest.with(large.removeFirst()));
        });
        sort(large);
        return large.size() < 2 ? List.of() : large.reversed();
    }

    private static <N extends Comparable<N>> void sort(List<Group<N>> groups) {
        groups.sort(Comparator.<Group<N>>comparingInt(Group::people)
                .thenComparing(group -> group.of().iterator().next()));
    }
}
