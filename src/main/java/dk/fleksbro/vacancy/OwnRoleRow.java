package dk.fleksbro.vacancy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A role in its employer's own list.
 *
 * @param title as typed last, published or not; may be empty
 * @param changed when something of it was typed or moved last
 * @param changesWait whether something was typed after it was published
 */
public record OwnRoleRow(
        FlexJobRoleId id,
        String workplaceName,
        RoleStatus status,
        String title,
        @Nullable Integer minutesMin,
        @Nullable Integer minutesMax,
        int positions,
        Instant changed,
        boolean changesWait) {}
