package dk.fleksbro.fairplan;

import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.rounds.Placing;
import dk.fleksbro.fairplan.rounds.Timetable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which fixed dates of a fair can be held together, and which clash with what rule: as few as possible of them go. */
final class FixedDates {

    private static final int STEPS = 2000;

    private final Fair fair;
    private final List<FairDate> kept = new ArrayList<>();
    private final List<FairDate> held = new ArrayList<>();
    private final List<RuleFinding> findings = new ArrayList<>();

    FixedDates(Fair fair) {
        this.fair = fair;
        inTheirRound();
        inAnyRound();
    }

    /** The fixed dates that can be, as they were given. */
    List<FairDate> kept() {
        return List.copyOf(kept);
    }

    /** The same dates, each with a round in which all of them can be held. */
    List<FairDate> held() {
        return List.copyOf(held);
    }

    /** Why the others cannot be. */
    List<RuleFinding> findings() {
        return List.copyOf(findings);
    }

    private void inTheirRound() {
        List<FairDate> dates = fair.fixed().stream()
                .filter(date -> date.round() != FairDate.ANY_ROUND)
                .toList();
        held.addAll(dates);
        Map<FairDate, FairRule> clashing = new LinkedHashMap<>();
        for (List<RuleFinding> broken = broken(); !broken.isEmpty(); broken = broken()) {
            for (RuleFinding found : broken) {
                FairDate date = new FairDate(found.seeker(), found.employer(), found.round());
                clashing.putIfAbsent(date, found.rule());
                held.remove(date);
            }
        }
        // one may have been taken out because of another that went too
        clashing.forEach((date, rule) -> {
            held.add(date);
            if (!broken().isEmpty()) {
                held.removeLast();
                findings.add(RuleFinding.of(rule, date));
            }
        });
        kept.addAll(held);
    }

    private List<RuleFinding> broken() {
        return PlanChecker.check(fair.fixed(held), held);
    }

    private void inAnyRound() {
        Day day = new Day(fair, held);
        Timetable timetable = new Timetable(day);
        held.forEach(timetable::put);
        Placing placing = Placing.afresh(timetable, 1);
        List<Integer> placed = new ArrayList<>();
        for (FairDate date : fair.fixed()) {
            if (date.round() != FairDate.ANY_ROUND) {
                continue;
            }
            FairRule broken = impossible(day, timetable, date);
            if (broken == null) {
                placed.add(day.pair(date.seeker(), date.employer()));
                int[] before = timetable.snapshot();
                if (placing.place(placed.stream().mapToInt(Integer::intValue).toArray(), STEPS).length > 0) {
                    timetable.restore(before);
                    placed.removeLast();
                    broken = FairRule.FIXED_DATES_CLASH;
                }
            }
            if (broken == null) {
                kept.add(date);
            } else {
                findings.add(RuleFinding.of(broken, date));
            }
        }
        held.clear();
        held.addAll(timetable.dates());
    }

    private static @Nullable FairRule impossible(Day day, Timetable timetable, FairDate date) {
        int pair = day.pair(date.seeker(), date.employer());
        if (pair < 0) {
            return FairRule.PAIR_NOT_ALLOWED;
        }
        if (timetable.has(pair)) {
            return FairRule.PAIR_TWICE;
        }
        if (day.meets[pair] == 0) {
            return FairRule.NO_COMMON_ROUND;
        }
        boolean full = Long.bitCount(timetable.busy(date.seeker())) >= day.strength(date.seeker()).maxDates;
        return full ? FairRule.TOO_MANY_DATES : null;
    }
}
