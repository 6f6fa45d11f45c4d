package dk.fleksbro.fair.day;

import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.Side;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guest as the host finds them on the day.
 *
 * @param card the number on the card; 0 for a workplace
 * @param name of a workplace or a person; empty for a person with name and address protection
 * @param presence null while nothing is known
 * @param canUndo whether the last thing that was written of the guest can be taken back
 * @param toCome dates in rounds that have not begun
 * @param tables the numbers of a workplace’s tables
 */
public record DayGuest(
        UUID id,
        Side side,
        long card,
        Optional<String> name,
        @Nullable Presence presence,
        boolean canUndo,
        List<PlannedDate> toCome,
        List<Integer> tables) {

    public DayGuest {
        toCome = List.copyOf(toCome);
        tables = List.copyOf(tables);
    }

    /** What a change of the guest is to be made on. */
    public long version() {
        return presence == null ? 0 : presence.version();
    }
}
