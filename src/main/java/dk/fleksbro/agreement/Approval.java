package dk.fleksbro.agreement;

import dk.fleksbro.document.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's yes to exactly one content.
 *
 * @param person who said yes, as it is printed
 * @param reason why it was recorded for the party, or null for the party's own yes
 * @param proof what shows that the party said yes, of a yes recorded for it
 * @param objectUntil the last day the party can object to a yes given for them, or null for their own
 * @param objection what the party said against it
 * @param liftedSections the sections whose change lifted it
 * @param paper the signed paper, of a yes given on paper
 */
public record Approval(
        UUID id,
        VersionId versionId,
        Signatory party,
        String contentHash,
        ApprovalChannel channel,
        String person,
        @Nullable OnBehalfReason reason,
        String proof,
        @Nullable LocalDate objectUntil,
        @Nullable Instant objectedAt,
        String objection,
        Instant approvedAt,
        @Nullable Instant liftedAt,
        Set<String> liftedSections,
        @Nullable FileId paper) {

    public Approval {
        liftedSections = Set.copyOf(liftedSections);
    }

    public boolean isLive() {
        return liftedAt == null;
    }

    /** A yes that is the one of the version before. */
    boolean isCarriedOver() {
        return channel == ApprovalChannel.CARRIED_OVER;
    }

    /** Whether an objection is settled by another yes of the same party. */
    boolean isAnsweredBy(Approval later) {
        return objectedAt != null
                && later.isLive()
                && later.party() == party
                && !later.isCarriedOver()
                && !later.approvedAt().isBefore(objectedAt);
    }

    /** Whether the party can still say that the yes was not theirs. */
    public boolean isOpenToObjection(LocalDate today) {
        return isLive() && objectUntil != null && !today.isAfter(objectUntil);
    }
}
