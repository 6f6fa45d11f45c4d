package dk.fleksbro.fair;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One plan with all that stands on the papers of the day.
 *
 * @param dates with their tables, by round, then workplace
 * @param seekers the rows of the fleksjobbere in the plan, by the number of their card
 * @param standRows the rows of the workplaces, by name
 * @param people the cards and names, by row; {@code stands} the names of the workplaces
 * @param tables the tables of each workplace
 * @param help what the fleksjobbere need, by row
 */
public record PaperPlan(
        JobFair fair,
        PlanVersion version,
        List<PlannedDate> dates,
        List<UUID> seekers,
        List<UUID> standRows,
        Map<UUID, PlanPerson> people,
        Map<UUID, String> stands,
        Map<UUID, List<Integer>> tables,
        Map<UUID, Help> help,
        List<FairStaff> staff) {

    public PlanPerson person(UUID seeker) {
        return Objects.requireNonNull(people.get(seeker));
    }

    public String stand(UUID stand) {
        return Objects.requireNonNull(stands.get(stand));
    }

    public List<Integer> tables(UUID stand) {
        return Objects.requireNonNull(tables.get(stand));
    }

    /** The dates of a fleksjobber, in the order of the day. */
    public List<PlannedDate> of(UUID seeker) {
        return dates.stream().filter(date -> date.seeker().equals(seeker)).toList();
    }

    /** The dates at a workplace, in the order of the day and of the tables. */
    public List<PlannedDate> at(UUID stand) {
        return dates.stream().filter(date -> date.stand().equals(stand)).toList();
    }
}
