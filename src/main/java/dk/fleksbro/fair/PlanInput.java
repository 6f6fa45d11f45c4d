package dk.fleksbro.fair;

import dk.fleksbro.fairplan.Fair;
import java.util.List;
import java.util.UUID;

/**
 * What a plan is made from, and who is who in it: the planner knows people and workplaces by their place in these lists.
 *
 * @param seekers the rows of the fleksjobbere at the fair
 * @param stands the rows of the workplaces
 * @param tables the numbers of each workplace’s tables, the accessible ones first
 */
public record PlanInput(Fair fair, List<UUID> seekers, List<UUID> stands, List<List<Integer>> tables) {

    public PlanInput {
        seekers = List.copyOf(seekers);
        stands = List.copyOf(stands);
        tables = List.copyOf(tables);
    }

    /** The same people for a fair the planner has left something out of. */
    PlanInput of(Fair changed) {
        return new PlanInput(changed, seekers, stands, tables);
    }
}
