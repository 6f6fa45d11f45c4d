package dk.fleksbro.fairplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Confirms every rule of a finished plan, in the plainest way; it shares no code with the planner. Dates in rounds that are
 * over are facts: they count, but only a date still to come can break a rule.
 */
public final class PlanChecker {

    private final Fair fair;
    private final List<FairDate> dates;
    private final Set<FairDate> fixed;
    private final List<RuleFinding> broken = new ArrayList<>();

    private PlanChecker(Fair fair, List<FairDate> dates) {
        this.fair = fair;
        this.dates = dates.stream().sorted(FairDate.ORDER).toList();
        this.fixed = Set.copyOf(fair.fixed());
    }

    /** The broken rules; none when all hold. */
    public static List<RuleFinding> check(Fair fair, List<FairDate> dates) {
        PlanChecker checker = new PlanChecker(fair, dates);
        checker.rounds();
        checker.pairs();
        checker.places();
        checker.strength();
        checker.companions();
        checker.fixedDates();
        return List.copyOf(checker.broken);
    }

    private void rounds() {
        for (FairDate date : dates) {
            boolean there = date.round() >= 0 && date.round() < fair.rounds();
            if (!there || (isOver(date) && !fixed.contains(date))) {
                report(FairRule.ROUND_CLOSED, date);
            } else if (!isOver(date)
                    && !fair.seekers().get(date.seeker()).here().contains(date.round())) {
                report(FairRule.SEEKER_AWAY, date);
            }
        }
    }

    private void pairs() {
        Set<List<Integer>> allowed = new HashSet<>();
        fair.pairs().forEach(pair -> allowed.add(List.of(pair.seeker(), pair.employer())));
        Set<List<Integer>> met = new HashSet<>();
        for (FairDate date : dates) {
            List<Integer> pair = List.of(date.seeker(), date.employer());
            if (!allowed.contains(pair)) {
                report(FairRule.PAIR_NOT_ALLOWED, date);
            }
            if (!met.add(pair)) {
                report(FairRule.PAIR_TWICE, date);
            }
        }
    }

    private void places() {
        Map<List<Integer>, Integer> taken = new HashMap<>();
        Map<List<Integer>, Integer> accessibleTaken = new HashMap<>();
        for (FairDate date : dates) {
            if (isOver(date) || date.round() >= fair.rounds()) {
                continue;
            }
            FairEmployer employer = fair.employers().get(date.employer());
            List<Integer> place = List.of(date.employer(), date.round());
            if (taken.merge(place, 1, Integer::sum) > employer.tables().get(date.round())) {
                report(FairRule.NO_TABLE, date);
            }
            if (fair.seekers().get(date.seeker()).accessibleTable()
                    && accessibleTaken.merge(place, 1, Integer::sum)
                            > employer.accessible().get(date.round())) {
                report(FairRule.NO_ACCESSIBLE_TABLE, date);
            }
        }
    }

    private void strength() {
        Map<Integer, List<FairDate>> days = new TreeMap<>();
        dates.forEach(date ->
                days.computeIfAbsent(date.seeker(), seeker -> new ArrayList<>()).add(date));
        days.forEach((seeker, day) -> strength(fair.seekers().get(seeker), day));
    }

    private void strength(FairSeeker seeker, List<FairDate> day) {
        int row = 0;
        for (int i = 0; i < day.size(); i++) {
            FairDate date = day.get(i);
            int free = i == 0 ? Integer.MAX_VALUE : freeBetween(day.get(i - 1).round(), date.round());
            row = free == 0 ? row + 1 : 1;
            if (isOver(date)) {
                continue;
            }
            if (free < 0) {
                report(FairRule.SEEKER_TWICE_IN_ROUND, date);
            } else if (free < seeker.restRounds()) {
                report(FairRule.TOO_LITTLE_REST, date);
            }
            if (row > seeker.maxInRow()) {
                report(FairRule.TOO_MANY_IN_ROW, date);
            }
            if (i >= seeker.maxDates()) {
                report(FairRule.TOO_MANY_DATES, date);
            }
        }
    }

    /** Rounds and official pauses between two dates; -1 when they are in the same round. */
    private int freeBetween(int earlier, int later) {
        int free = later - earlier - 1;
        for (int round = earlier; round < later; round++) {
            free += fair.pausesAfter().contains(round) ? 1 : 0;
        }
        return free;
    }

    private void companions() {
        Set<List<Integer>> busy = new HashSet<>();
        for (FairDate date : dates) {
            int companion = fair.seekers().get(date.seeker()).companion();
            if (companion != FairSeeker.ALONE && !busy.add(List.of(companion, date.round())) && !isOver(date)) {
                report(FairRule.COMPANION_TWICE_IN_ROUND, date);
            }
        }
    }

    private void fixedDates() {
        Set<FairDate> held = new HashSet<>(dates);
        dates.forEach(date -> held.add(date.at(FairDate.ANY_ROUND)));
        fixed.stream()
                .filter(wanted -> !held.contains(wanted))
                .forEach(wanted -> report(FairRule.FIXED_DATE_MISSING, wanted));
    }

    private boolean isOver(FairDate date) {
        return date.round() < fair.firstOpenRound();
    }

    private void report(FairRule rule, FairDate date) {
        broken.add(RuleFinding.of(rule, date));
    }
}
