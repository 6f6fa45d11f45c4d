package dk.fleksbro.fair;

import dk.fleksbro.fair.ReplanChange.Why;
import dk.fleksbro.fairplan.ReplanPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A plan for the rest of a day as the host sees it before saying yes.
 *
 * @param policy what goes first
 * @param number of the plan it would replace
 * @param firstRound the first round that is planned anew, from 1
 * @param others dates to come of fleksjobbere to whom nothing has happened; {@code othersMoved} of them change
 * @param isLimited whether more would have changed for the others than may
 * @param isProven whether no plan from now on is fairer or better with the dates that are kept
 * @param levels fleksjobbere with at least 1, 2, … dates in the whole day
 * @param millis how long it took
 */
public record Proposal(
        ReplanPolicy policy,
        int number,
        int firstRound,
        List<ReplanChange> changes,
        int others,
        int othersMoved,
        boolean isLimited,
        boolean isProven,
        List<Integer> levels,
        long millis) {

    public Proposal {
        changes = List.copyOf(changes);
        levels = List.copyOf(levels);
    }

    public long count(Why why) {
        return changes.stream().filter(change -> change.why() == why).count();
    }

    public long lost() {
        return changes.stream().filter(ReplanChange::isLost).count();
    }

    /** The share of the others’ dates that stays as it is, in whole per cent, rounded down. */
    public int staysPercent() {
        return others == 0 ? 100 : 100 * (others - othersMoved) / others;
    }

    /** Fleksjobbere who get more dates than they lose. */
    public List<UUID> winners() {
        return balance(1);
    }

    /** Fleksjobbere who would have been there, and have fewer dates. */
    public List<UUID> losers() {
        List<UUID> fewer = new ArrayList<>(balance(-1));
        fewer.removeIf(seeker ->
                changes.stream().noneMatch(change -> change.seeker().equals(seeker) && change.isLostByOthers()));
        return List.copyOf(fewer);
    }

    private List<UUID> balance(int sign) {
        Map<UUID, Integer> dates = new HashMap<>();
        changes.forEach(change ->
                dates.merge(change.seeker(), change.isLost() ? -1 : change.from() == 0 ? 1 : 0, Integer::sum));
        return dates.entrySet().stream()
                .filter(entry -> Integer.signum(entry.getValue()) == sign)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether it says the same as another; how long it took is no matter. */
    boolean isSameAs(Proposal other) {
        return policy == other.policy
                && number == other.number
                && firstRound == other.firstRound
                && changes.equals(other.changes);
    }
}
