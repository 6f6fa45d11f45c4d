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
 * @param objectedAt when the fleksjobber said that it is not right
 */
public record Ending(
        UUID id,
        EndReason reason,
        LocalDate lastDay,
        List<Alternative> tried,
        String triedText,
        @Nullable LocalDate told,
        Signatory by,
        Instant at,
        @Nullable Instant objectedAt,
        String objection) {

    /** How long the fleksjobber can say so after the last day. */
    public static final int DAYS_TO_OBJECT = 30;

    public Ending {
        tried = List.copyOf(tried);
    }

    public boolean asksForExitTalk() {
        return reason != EndReason.DECEASED;
    }

    /** The fleksjobber can say that an end somebody else has written is not right. */
    public boolean isOpenToObjection(LocalDate today) {
        return by != Signatory.CITIZEN
                && asksForExitTalk()
                && objectedAt == null
                && !today.isAfter(lastDay.plusDays(DAYS_TO_OBJECT));
    }

    /** Until the last day; a day that had passed when it was written, only the same day. */
    public boolean canBeTakenBack(LocalDate today) {
        return !today.isAfter(lastDay) || dk.fleksbro.shared.DanishTime.date(at).equals(today);
    }
}
