package dk.fleksbro.worklist;

import dk.fleksbro.account.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a consultant has done to many lines at once.
 *
 * @param untilDay of putting off: the day the lines come back
 * @param to of giving: the new consultant
 * @param heldUntil until when nobody has been told
 */
public record WorkAction(
        WorkActionId id,
        AccountId by,
        Kind kind,
        Instant at,
        @Nullable LocalDate untilDay,
        @Nullable AccountId to,
        @Nullable Instant heldUntil,
        List<Line> lines) {

    public enum Kind {
        REMIND,
        PUT_OFF,
        GIVE
    }

    /**
     * @param owner whose work it was
     * @param matter of reminding, the event that was told; of putting off, the matter; of giving, the citizen's id
     */
    public record Line(AccountId owner, String matter) {}

    public WorkAction {
        lines = List.copyOf(lines);
    }

    /** Whether it can still be undone then. */
    boolean canBeUndone(Instant now, LocalDate today) {
        return switch (kind) {
            case REMIND -> heldUntil != null && now.isBefore(heldUntil);
            case PUT_OFF -> untilDay != null && today.isBefore(untilDay);
            case GIVE -> true;
        };
    }
}
