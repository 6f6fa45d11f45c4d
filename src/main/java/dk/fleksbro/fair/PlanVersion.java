package dk.fleksbro.fair;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the plans of a fair, without what is in it. Its content never changes once it is there.
 *
 * @param number counts the plans of a fair from 1
 * @param madeBy the name of who ordered it
 * @param frozenAt since when it has left the portal: printed, or sent out
 * @param frozenFor why it is frozen
 */
public record PlanVersion(
        UUID id,
        FairId fair,
        int number,
        PlanKind kind,
        PlanStatus status,
        String madeBy,
        Instant madeAt,
        @Nullable Instant frozenAt,
        @Nullable FrozenFor frozenFor) {

    /** What a plan left the portal for. */
    public enum FrozenFor {
        PRINT,
        SENT
    }
}
