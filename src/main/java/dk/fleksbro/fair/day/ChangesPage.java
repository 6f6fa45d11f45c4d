package dk.fleksbro.fair.day;

import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.ReplanState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What is different on the day of a fair, for its host.
 *
 * @param state how the plan fits the day
 * @param guests fleksjobbere by card, then workplaces by name
 * @param missing fleksjobbere of whom nothing is known, and whose first date is next or has begun
 * @param closed from which round on a table is not used any more
 * @param added the numbers of rounds that were added
 */
public record ChangesPage(
        JobFair fair,
        ClockReading clock,
        ReplanState state,
        List<DayGuest> guests,
        List<UUID> missing,
        Map<Integer, Integer> closed,
        List<Integer> added) {

    public ChangesPage {
        guests = List.copyOf(guests);
        missing = List.copyOf(missing);
        closed = Map.copyOf(closed);
        added = List.copyOf(added);
    }

    public DayGuest guest(UUID id) {
        return guests.stream()
                .filter(guest -> guest.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public List<FairTimes.Round> rounds() {
        return fair.terms().times().rounds();
    }

    /** Those that have not begun. */
    public List<FairTimes.Round> roundsToCome() {
        return rounds().stream().filter(round -> round.number() > clock.round()).toList();
    }

    public FairTimes.Round round(int number) {
        return Objects.requireNonNull(rounds().get(number - 1));
    }
}
