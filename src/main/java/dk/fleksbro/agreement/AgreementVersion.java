package dk.fleksbro.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of an agreement, without its text.
 *
 * @param effectiveFrom the day it takes effect; while it is open, the day that is proposed
 * @param closedAt when it was approved or cancelled
 */
public record AgreementVersion(
        VersionId id,
        long version,
        int number,
        VersionStatus status,
        String contentHash,
        ChangeKind kind,
        String reason,
        @Nullable LocalDate effectiveFrom,
        Instant openedAt,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return status == VersionStatus.OPEN;
    }

    public boolean isApproved() {
        return status == VersionStatus.APPROVED;
    }
}
