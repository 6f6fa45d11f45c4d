package dk.fleksbro.fair;

import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * How the day of a fair stands, as far as a plan for the rest of it must know.
 *
 * @param begun how many rounds have begun: nothing is planned there any more
 * @param held the dates that were held, or are being held
 * @param there whether a guest can be at a date in a round, numbered from 1
 */
public record DayNow(int begun, List<PlannedDate> held, BiPredicate<UUID, Integer> there) {

    public DayNow {
        held = List.copyOf(held);
    }

    /** Rounds that are over: those that have begun, and those of which somebody knows that a date was held. */
    int over() {
        return Math.max(begun, held.stream().mapToInt(PlannedDate::round).max().orElse(0));
    }
}
