package dk.fleksbro.fair.day;

import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which dates of a fair were held, as a pure function of the plan, the clock, who came, and what was written down. */
final class HeldDates {

    private record Pair(UUID seeker, UUID stand) {}

    private HeldDates() {}

    /** In the order of the rounds. */
    static List<PlannedDate> of(
            List<PlannedDate> planned, ClockReading clock, Map<UUID, Presence> presences, List<DateFact> facts) {
        Map<Pair, DateFact> known = new HashMap<>();
        facts.forEach(fact -> known.put(new Pair(fact.seeker(), fact.stand()), fact));
        List<PlannedDate> held = new ArrayList<>();
        for (PlannedDate date : planned) {
            DateFact fact = known.remove(new Pair(date.seeker(), date.stand()));
            if (fact == null ? wasThere(date, clock, presences) : fact.held()) {
                held.add(
                        fact == null || fact.round() == date.round()
                                ? date
                                : new PlannedDate(date.seeker(), date.stand(), fact.round(), 0));
            }
        }
        known.values().stream()
                .filter(DateFact::held)
                .map(fact -> new PlannedDate(fact.seeker(), fact.stand(), fact.round(), 0))
                .forEach(held::add);
        held.sort(Comparator.comparingInt(PlannedDate::round)
                .thenComparing(PlannedDate::stand)
                .thenComparing(PlannedDate::seeker));
        return List.copyOf(held);
    }

    private static boolean wasThere(PlannedDate date, ClockReading clock, Map<UUID, Presence> presences) {
        return date.round() <= clock.round()
                && FairDay.isThere(presences, date.seeker(), Side.SEEKER, date.round())
                && FairDay.isThere(presences, date.stand(), Side.WORKPLACE, date.round());
    }
}
