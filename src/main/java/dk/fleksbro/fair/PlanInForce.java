package dk.fleksbro.fair;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The plan that was last sent out: by it the day runs.
 *
 * @param number the number of the plan
 * @param dates by round, then workplace
 * @param people everybody with a card, by the row of the fleksjobber at the fair
 * @param stands the names of the workplaces, by their row at the fair
 */
public record PlanInForce(int number, List<PlannedDate> dates, Map<UUID, PlanPerson> people, Map<UUID, String> stands) {

    public PlanInForce {
        dates = List.copyOf(dates);
        people = Map.copyOf(people);
        stands = Map.copyOf(stands);
    }
}
