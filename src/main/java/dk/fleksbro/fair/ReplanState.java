package dk.fleksbro.fair;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How the plan that is out fits the day as it is.
 *
 * @param number the number of the plan
 * @param unplanned what it did not know
 * @param tables the tables of each workplace, by its row at the fair
 * @param isOver whether no round is left that has not begun
 * @param canTakeBack whether it is a plan for the rest of the day none of whose rounds has begun
 */
public record ReplanState(
        int number, List<DayChange> unplanned, Map<UUID, List<Integer>> tables, boolean isOver, boolean canTakeBack) {

    public ReplanState {
        unplanned = List.copyOf(unplanned);
        tables = Map.copyOf(tables);
    }
}
