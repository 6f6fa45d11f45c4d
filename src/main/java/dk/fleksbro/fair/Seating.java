package dk.fleksbro.fair;

import dk.fleksbro.fairplan.FairDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * At which table of a workplace each date is: who needs an accessible table sits at one, the others where there is room, in the
 * order of the plan. The same plan gives the same tables everywhere, on paper as on the board.
 */
final class Seating {

    private record Sitting(int employer, int round) {}

    private Seating() {}

    /**
     * The dates with their tables, in the order of the plan.
     *
     * @param closed from which round on, counted from 1, a table is not used any more
     */
    static List<PlannedDate> of(PlanInput input, List<FairDate> dates, Map<Integer, Integer> closed) {
        Map<Sitting, List<FairDate>> sittings = new HashMap<>();
        dates.forEach(date -> sittings.computeIfAbsent(
                        new Sitting(date.employer(), date.round()), sitting -> new ArrayList<>())
                .add(date));
        Map<FairDate, Integer> tables = new HashMap<>();
        sittings.forEach((sitting, together) -> {
            together.sort(Comparator.comparing((FairDate date) ->
                            !input.fair().seekers().get(date.seeker()).accessibleTable())
                    .thenComparing(FairDate.ORDER));
            List<Integer> open = input.tables().get(sitting.employer()).stream()
                    .filter(table -> sitting.round() + 1 < closed.getOrDefault(table, Integer.MAX_VALUE))
                    .toList();
            for (int i = 0; i < together.size(); i++) {
                tables.put(together.get(i), i < open.size() ? open.get(i) : 0);
            }
        });
        return dates.stream()
                .map(date -> new PlannedDate(
                        input.seekers().get(date.seeker()),
                        input.stands().get(date.employer()),
                        date.round() + 1,
                        tables.getOrDefault(date, 0)))
                .toList();
    }
}
