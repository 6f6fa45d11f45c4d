package dk.fleksbro.matching.overview;

import dk.fleksbro.shared.SmallGroups;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How evenly the chances fall in a municipality. No figure is told of fewer than {@link SmallGroups#K} people.
 *
 * @param people with a fleksjobbevis in use
 * @param byProposals how many have been proposed no role, one, two, three, four or more; empty when the people are too few
 * @param gini of the proposals per person, 0 to 1
 * @param longestDays the longest anybody without a place has waited for a proposal
 * @param tooLong how many have waited longer than {@link Wait#TOO_LONG}
 * @param groups the proposals of each group; empty when they cannot be told apart
 */
public record Chances(
        int people,
        List<Integer> byProposals,
        double gini,
        long longestDays,
        int tooLong,
        List<SmallGroups.Group<NeedGroup>> groups) {

    public static final int MOST = 4;

    public Chances {
        byProposals = List.copyOf(byProposals);
        groups = List.copyOf(groups);
    }

    /** @param groups the group of each, in the order of the waits */
    static Chances of(List<Wait> waits, List<NeedGroup> groups, Instant now) {
        List<Integer> proposals = waits.stream().map(Wait::proposals).toList();
        List<Integer> byProposals = new ArrayList<>();
        for (int wanted = 0; wanted <= MOST && waits.size() >= SmallGroups.K; wanted++) {
            int count = wanted;
            byProposals.add((int) proposals.stream()
                    .filter(one -> Math.min(one, MOST) == count)
                    .count());
        }
        Map<NeedGroup, List<Integer>> counts = new EnumMap<>(NeedGroup.class);
        for (int i = 0; i < waits.size(); i++) {
            counts.computeIfAbsent(groups.get(i), group -> new ArrayList<>()).add(proposals.get(i));
        }
        List<Wait> open = waits.stream().filter(wait -> !wait.placed()).toList();
        return new Chances(
                waits.size(),
                byProposals,
                Spread.gini(proposals),
                open.stream()
                        .map(wait -> wait.days(now))
                        .max(Comparator.naturalOrder())
                        .orElse(0L),
                (int) open.stream().filter(wait -> wait.isTooLong(now)).count(),
                SmallGroups.of(counts));
    }
}
