package dk.fleksbro.fair;

import dk.fleksbro.fairplan.FairDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is different for one person with one workplace from one plan to another, whoever else was in either.
 *
 * @param from the round in the earlier plan, from 0; {@link PlanEdit#NOWHERE} for a new date
 * @param to the round in the later plan; {@link PlanEdit#NOWHERE} for one that is given up
 */
public record VersionChange(UUID seeker, UUID stand, int from, int to) {

    private record Pair(UUID seeker, UUID stand) {}

    /** Person by person, each in the order of the day. */
    static List<VersionChange> between(KeptPlan earlier, KeptPlan later) {
        Map<Pair, Integer> before = rounds(earlier);
        Map<Pair, Integer> after = rounds(later);
        Set<Pair> pairs = new HashSet<>(before.keySet());
        pairs.addAll(after.keySet());
        List<VersionChange> changes = new ArrayList<>();
        for (Pair pair : pairs) {
            int from = before.getOrDefault(pair, PlanEdit.NOWHERE);
            int to = after.getOrDefault(pair, PlanEdit.NOWHERE);
            if (from != to) {
                changes.add(new VersionChange(pair.seeker(), pair.stand(), from, to));
            }
        }
        changes.sort(Comparator.comparing(VersionChange::seeker)
                .thenComparing(change -> change.to() == PlanEdit.NOWHERE ? change.from() : change.to())
                .thenComparing(VersionChange::stand));
        return List.copyOf(changes);
    }

    private static Map<Pair, Integer> rounds(KeptPlan kept) {
        Map<Pair, Integer> rounds = new HashMap<>();
        for (FairDate date : kept.plan().dates()) {
            rounds.put(
                    new Pair(
                            kept.input().seekers().get(date.seeker()),
                            kept.input().stands().get(date.employer())),
                    date.round());
        }
        return rounds;
    }
}
