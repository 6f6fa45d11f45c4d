package dk.fleksbro.fair;

import java.util.Map;

/**
 * How many there are on each side of a fair, and what those who come need. Numbers only: whom they are about stands in no list.
 *
 * @param seekers how many fleksjobbere there are of each answer; {@code workplaces} likewise
 * @param tablesTaken tables that workplaces have, or that are held for them
 */
public record FairNumbers(
        Map<AnswerStatus, Integer> seekers,
        Map<AnswerStatus, Integer> workplaces,
        int tables,
        int accessibleTables,
        int quietTables,
        int tablesTaken,
        int transport,
        int interpreters,
        int wheelchairs,
        int quietSeekers,
        int withConsultant) {

    public FairNumbers {
        seekers = Map.copyOf(seekers);
        workplaces = Map.copyOf(workplaces);
    }

    public int seekers(AnswerStatus status) {
        return seekers.getOrDefault(status, 0);
    }

    public int workplaces(AnswerStatus status) {
        return workplaces.getOrDefault(status, 0);
    }
}
