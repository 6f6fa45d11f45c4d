package dk.fleksbro.fair;

import dk.fleksbro.fair.ReplanChange.Why;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.FairRule;
import dk.fleksbro.fairplan.PlanChange;
import dk.fleksbro.fairplan.PlanChecker;
import dk.fleksbro.fairplan.Replan;
import dk.fleksbro.fairplan.RuleFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is different for everybody from one plan of a day to the next, in the rounds to come. */
final class ReplanChanges {

    private record Two(UUID seeker, UUID stand) {}

    private final Map<Two, Why> why = new HashMap<>();
    private final Map<Two, FairRule> broken = new HashMap<>();

    private ReplanChanges() {}

    /**
     * By fleksjobber, from any plan to any other.
     *
     * @param over rounds up to this one are not spoken of
     */
    static List<ReplanChange> between(List<PlannedDate> before, List<PlannedDate> after, int over) {
        return new ReplanChanges().compare(before, after, over);
    }

    /** By fleksjobber, with the reason the planner gives for each. */
    static List<ReplanChange> of(List<PlannedDate> before, RestToPlan rest, Replan replan) {
        ReplanChanges changes = new ReplanChanges();
        for (PlanChange change : replan.changes()) {
            changes.why.put(
                    two(rest.now(), change.seeker(), change.employer()),
                    Why.valueOf(change.why().name()));
        }
        changes.findBroken(rest, replan);
        List<PlannedDate> after = Seating.of(rest.now(), replan.plan().dates(), rest.closed());
        return changes.compare(before, after, rest.now().fair().firstOpenRound());
    }

    /** Puts all that fell out back where it was, and asks the checker what is wrong with it. */
    private void findBroken(RestToPlan rest, Replan replan) {
        List<FairDate> dates = new ArrayList<>(replan.plan().dates());
        replan.changes().stream()
                .filter(change -> change.to() == PlanChange.NONE)
                .map(change -> new FairDate(change.seeker(), change.employer(), change.from()))
                .forEach(dates::add);
        for (RuleFinding found : PlanChecker.check(rest.now().fair().fixed(List.of()), dates)) {
            if (found.seeker() >= 0 && found.employer() >= 0) {
                broken.putIfAbsent(two(rest.now(), found.seeker(), found.employer()), found.rule());
            }
        }
    }

    private List<ReplanChange> compare(List<PlannedDate> before, List<PlannedDate> after, int over) {
        Map<Two, PlannedDate> was = toCome(before, over);
        Map<Two, PlannedDate> is = toCome(after, over);
        Set<Two> all = new HashSet<>(was.keySet());
        all.addAll(is.keySet());
        List<ReplanChange> changes = new ArrayList<>();
        for (Two two : all) {
            PlannedDate from = was.get(two);
            PlannedDate to = is.get(two);
            if (from == null || to == null || from.round() != to.round()) {
                changes.add(change(two, from, to, why.getOrDefault(two, plain(from, to))));
            } else if (from.table() != to.table()) {
                changes.add(change(two, from, to, Why.TABLE));
            }
        }
        changes.sort(ReplanChange.ORDER);
        return changes;
    }

    private ReplanChange change(Two two, @Nullable PlannedDate from, @Nullable PlannedDate to, Why what) {
        return new ReplanChange(
                two.seeker(),
                two.stand(),
                from == null ? 0 : from.round(),
                to == null ? 0 : to.round(),
                to == null ? 0 : to.table(),
                what,
                to == null ? Optional.ofNullable(broken.get(two)) : Optional.empty());
    }

    private static Why plain(@Nullable PlannedDate from, @Nullable PlannedDate to) {
        return from == null ? Why.NEW : to == null ? Why.IMPOSSIBLE : Why.MOVED;
    }

    private static Two two(PlanInput input, int seeker, int employer) {
        return new Two(input.seekers().get(seeker), input.stands().get(employer));
    }

    private static Map<Two, PlannedDate> toCome(List<PlannedDate> dates, int over) {
        Map<Two, PlannedDate> toCome = new HashMap<>();
        dates.stream()
                .filter(date -> date.round() > over)
                .forEach(date -> toCome.put(new Two(date.seeker(), date.stand()), date));
        return toCome;
    }
}
