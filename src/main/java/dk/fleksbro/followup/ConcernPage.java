package dk.fleksbro.followup;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.shared.draft.DraftText;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is wrong in one employment, as its reader sees it, read in one statement.
 *
 * @param consultants who answers: the citizen's own, or all of the municipality while none is named
 * @param concerns those the reader may read, the newest first
 * @param drafts what the reader has begun to write: a concern under the employment's id, more about one under its own
 * @param running whether the employment has begun, and has not ended long ago
 */
public record ConcernPage(
        EmploymentId id,
        Facts facts,
        SignedIn reader,
        String citizenName,
        String employerName,
        String consultantName,
        AccountId citizen,
        List<AccountId> employers,
        List<AccountId> consultants,
        boolean running,
        List<Concern> concerns,
        Map<UUID, Map<String, DraftText>> drafts,
        boolean unread) {

    public ConcernPage {
        employers = List.copyOf(employers);
        consultants = List.copyOf(consultants);
        concerns = List.copyOf(concerns);
        drafts = Map.copyOf(drafts);
    }

    public TalkParty side() {
        return TalkParty.of(reader.role());
    }

    public Map<String, DraftText> draftsOf(UUID subject) {
        return drafts.getOrDefault(subject, Map.of());
    }

    /** Who it is about: the workplace for the fleksjobber, the fleksjobber for everybody else. */
    public String other() {
        return side() == TalkParty.CITIZEN ? employerName : citizenName;
    }

    /** Whether the reader may say that something is wrong; the consultant answers instead. */
    public boolean canWrite() {
        return running && side().isOneOfTheTwo();
    }
}
