package dk.fleksbro.fair.after;

import dk.fleksbro.citizen.CitizenId;
import java.util.List;
import java.util.UUID;

/**
 * Two of whom one said yes, or who both are interested: their consultant says what is to come of it. Of who said no there is
 * nothing in here.
 *
 * @param person what a consultant calls the fleksjobber
 * @param said who is interested, and how much
 * @param settled whether it has been decided that nothing more is done
 */
public record DecisionRow(
        UUID seeker,
        UUID stand,
        CitizenId citizen,
        String person,
        String workplace,
        DateResult result,
        List<SaidRow> said,
        boolean settled) {

    public DecisionRow {
        said = List.copyOf(said);
    }
}
