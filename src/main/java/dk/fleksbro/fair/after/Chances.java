package dk.fleksbro.fair.after;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How evenly the chances fell at a fair. Nothing is told of fewer than {@value #K} people: everybody is in exactly one group,
 * groups that are too small are put together until they are large enough, and all groups that are told together are everybody.
 * So no difference between what is told is a smaller group.
 *
 * @param people who came
 * @param byDates how many had no date, one, two, three or more; empty when too few came
 * @param groups the dates each group had, the largest group first; empty when they cannot be told apart
 */
public record Chances(int people, List<Integer> byDates, List<Group> groups) {

    public static final int K = 5;
    static final int MOST = 3;

    /**
     * People who need the same.
     *
     * @param of what they need; several when groups were put together
     * @param dates all the dates they had
     */
    public record Group(Set<NeedGroup> of, int people, int dates) {

        public Group {
            of = Set.copyOf(of);
        }

        /** Groups that were put together are not told by name: that one of them is small is nobody's business. */
        public NeedGroup name() {
            return of.size() == 1 ? of.iterator().next() : NeedGroup.THE_REST;
        }

        Group with(Group other) {
            Set<NeedGroup> both = EnumSet.copyOf(of);
            both.addAll(other.of);
            return new Group(both, people + other.people, dates + other.dates);
        }
    }

    public Chances {
        byDates = List.copyOf(byDates);
        groups = List.copyOf(groups);
    }

    static Chances of(List<Chance> came) {
        if (came.size() < K) {
            return new Chances(came.size(), List.of(), List.of());
        }
        List<Integer> byDates = new ArrayList<>();
        for (int dates = 0; dates <= MOST; dates++) {
            int wanted = dates;
            byDates.add((int) came.stream()
                    .filter(one -> Math.min(one.dates(), MOST) == wanted)
                    .count());
        }
        List<Group> groups = largeEnough(groups(came));
        // one group is everybody, and is told above already
        return new Chances(came.size(), byDates, groups.size() < 2 ? List.of() : groups);
    }

    /** Smallest first. */
    private static List<Group> groups(List<Chance> came) {
        Map<NeedGroup, Group> groups = new EnumMap<>(NeedGroup.class);
        for (Chance one : came) {
            NeedGroup name = NeedGroup.of(one.needs());
            groups.merge(name, new Group(EnumSet.of(name), 1, one.dates()), Group::with);
        }
        return sorted(new ArrayList<>(groups.values()));
    }

    /** The small ones are put together; while that is too small, with the smallest of the others. The largest comes first. */
    private static List<Group> largeEnough(List<Group> smallestFirst) {
        List<Group> large = new ArrayList<>(
                smallestFirst.stream().filter(group -> group.people() >= K).toList());
        Optional<Group> small =
                smallestFirst.stream().filter(group -> group.people() < K).reduce(Group::with);
        if (small.isPresent()) {
            Group rest = small.get();
            large.add(rest.people() < K ? rest.with(large.removeFirst()) : rest);
        }
        return sorted(large).reversed();
    }

    private static List<Group> sorted(List<Group> groups) {
        groups.sort(Comparator.comparingInt(Group::people)
                .thenComparing(group ->
                        group.of().stream().min(Comparator.naturalOrder()).orElseThrow()));
        return groups;
    }
}
