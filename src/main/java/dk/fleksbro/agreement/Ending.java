package dk.fleksbro.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The end of an employment that is set.
 *
 * @param by whose decision was recorded
 * @param told when the municipality was contacted
 */
public record Ending(
        UUID id,
        EndReason reason,
        LocalDate lastDay,
        List<Alternative> tried,
        String triedText,
        @Nullable LocalDate told,
        Signatory by,
        Instant at) {

    public Ending {
        tried = List.copyOf(tried);
    }

    public boolean asksForExitTalk() {
        return reason != EndReason.DECEASED;
    }

    /** Until the last day; a day that had passed when it was written, only the same day. */
    public boolean canBeTakenBack(LocalDate today) {
        return !today.isAfter(lastDay) || dk.fleksbro.shared.DanishTime.date(at).equals(today);
    }
}
