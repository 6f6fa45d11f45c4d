package dk.fleksbro.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's yes to exactly one content.
 *
 * @param person who said yes, as it is printed
 * @param channel how: signed in, a witnessed call, on paper; or carried over from the version before, whose part is the same
 * @param objectUntil the last day the party can object to a yes given for them, or null for their own
 */
public record Approval(
        UUID id,
        VersionId versionId,
        Signatory party,
        String contentHash,
        String channel,
        String person,
        @Nullable LocalDate objectUntil,
        @Nullable Instant objectedAt,
        Instant approvedAt,
        @Nullable Instant liftedAt) {

    public boolean isLive() {
        return liftedAt == null;
    }
}
