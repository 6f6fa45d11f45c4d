package dk.fleksbro.fairplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is different between a published plan and a new one for the rest of the day. */
final class PlanChanges {

    private PlanChanges() {}

    /**
     * Everything that is different from now on, by seeker.
     *
     * @param coming the published dates to come
     * @param staying those of them that could stay
     */
    static List<PlanChange> between(List<FairDate> coming, FairPlan plan, List<FairDate> staying) {
        Map<FairDate, Integer> before = rounds(coming);
        Map<FairDate, Integer> after = rounds(plan.dates().stream()
                .filter(date -> date.round() >= plan.fair().firstOpenRound())
                .toList());
        Set<FairDate> could = new HashSet<>(staying);
        Set<FairDate> pairs = new HashSet<>(before.keySet());
        pairs.addAll(after.keySet());
        List<PlanChange> changes = new ArrayList<>();
        for (FairDate pair : pairs) {
            int from = before.getOrDefault(pair, PlanChange.NONE);
            int to = after.getOrDefault(pair, PlanChange.NONE);
            if (from != to) {
                changes.add(new PlanChange(
                        pair.seeker(), pair.employer(), from, to, kind(from, to, could.contains(pair.at(from)))));
            }
        }
        changes.sort(PlanChange.ORDER);
        return changes;
    }

    private static PlanChange.Kind kind(int from, int to, boolean couldStay) {
        if (from == PlanChange.NONE) {
            return PlanChange.Kind.NEW;
        }
        if (to == PlanChange.NONE) {
            return couldStay ? PlanChange.Kind.GIVEN_UP : PlanChange.Kind.IMPOSSIBLE;
        }
        return couldStay ? PlanChange.Kind.MOVED : PlanChange.Kind.DISPLACED;
    }

    /** The round of each pair. */
    private static Map<FairDate, Integer> rounds(List<FairDate> dates) {
        Map<FairDate, Integer> rounds = new HashMap<>();
        dates.forEach(date -> rounds.put(date.at(FairDate.ANY_ROUND), date.round()));
        return rounds;
    }
}
