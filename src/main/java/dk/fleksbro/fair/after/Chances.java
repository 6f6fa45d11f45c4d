package dk.fleksbro.fair.after;

import dk.fleksbro.shared.SmallGroups;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How evenly the chances fell at a fair. Nothing is told of fewer than {@value #K} people.
 *
 * @param people who came
 * @param byDates how many had no date, one, two, three or more; empty when too few came
 * @param groups the dates each group had, the largest group first; empty when they cannot be told apart
 */
public record Chances(int people, List<Integer> byDates, List<Group> groups) {

    public static final int K = SmallGroups.K;
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
        Map<NeedGroup, List<Integer>> counts = came.stream()
                .collect(Collectors.groupingBy(
                        one -> NeedGroup.of(one.needs()),
                        () -> new EnumMap<>(NeedGroup.class),
                        Collectors.mapping(Chance::dates, Collectors.toList())));
        List<Group> groups = SmallGroups.of(counts).stream()
                .map(group -> new Group(group.of(), group.people(), (int) group.sum()))
                .toList();
        return new Chances(came.size(), byDates, groups);
    }
}
