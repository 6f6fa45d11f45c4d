package dk.fleksbro.followup;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.shared.draft.DraftText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A talk with all that its pages need, read in one statement.
 *
 * @param answered who has answered the pulse
 * @param pulses the answers the reader may see: their own, and both when they are opened
 * @param actions those of the talk, and the open ones from before
 * @param minutes as they were sent last
 * @param approvals of these minutes
 * @param agreements what was agreed, from the version in force on, by the day each takes effect
 * @param today the day it was read
 * @param agreementOpen whether a change of it is being approved already
 * @param followedUp whether a change of it has been proposed since the minutes were written
 * @param skippedBefore whether the talk between the two before this one was found not needed
 * @param drafts what is typed into the minutes and not sent
 * @param pulseDrafts what the reader's side has ticked and not sent
 * @param unread whether a notice leads here that the reader has not opened
 */
public record TalkFile(
        Talk talk,
        Facts facts,
        String citizenName,
        String employerName,
        AccountId citizen,
        List<AccountId> employers,
        @Nullable AccountId consultant,
        @Nullable LocalDate startsOn,
        Set<TalkParty> answered,
        Map<TalkParty, Pulse> pulses,
        List<Moved> moves,
        List<AgreedAction> actions,
        Optional<Minutes> minutes,
        List<Minutes.Approval> approvals,
        List<Minutes.View> views,
        List<Agreed> agreements,
        LocalDate today,
        boolean agreementOpen,
        boolean followedUp,
        boolean skippedBefore,
        Map<String, DraftText> drafts,
        Map<String, DraftText> pulseDrafts,
        boolean unread) {

    public TalkFile {
        employers = List.copyOf(employers);
        answered = Set.copyOf(answered);
        pulses = Map.copyOf(pulses);
        moves = List.copyOf(moves);
        actions = List.copyOf(actions);
        approvals = List.copyOf(approvals);
        agreements = List.copyOf(agreements);
        views = List.copyOf(views);
        drafts = Map.copyOf(drafts);
        pulseDrafts = Map.copyOf(pulseDrafts);
    }

    /** What is agreed from a day on. */
    public record Agreed(LocalDate from, Content content) {}

    /** What the agreement in force says. */
    public Optional<Content> agreement() {
        return agreement(today);
    }

    /** What the agreement says on a day; the later version counts of those that take effect on the same. */
    public Optional<Content> agreement(LocalDate on) {
        return agreements.stream()
                .filter(agreed -> !agreed.from().isAfter(on))
                .reduce((before, after) -> after)
                .map(Agreed::content);
    }

    /** Whether what was said counts, so that it can change the agreement. */
    public boolean isSettled() {
        return minutes.isPresent() && (talk.status() == TalkStatus.AGREED || talk.status() == TalkStatus.CLOSED);
    }

    /** A move that was made. */
    public record Moved(TalkMove move, TalkParty party, String person, String text, Instant at) {}

    /** What was said with the last move that left the talk where it is. */
    public Optional<Moved> last(TalkMove move) {
        return moves.stream().filter(moved -> moved.move() == move).reduce((a, b) -> b);
    }

    public boolean pulseIsOpen() {
        return pulses.size() == 2;
    }

    public boolean hasApproved(TalkParty party) {
        return approvals.stream().anyMatch(approval -> approval.party() == party);
    }

    public Optional<Minutes.View> view(TalkParty party) {
        return views.stream().filter(view -> view.party() == party).findFirst();
    }

    /** The moves the party can make now, with all that is known. */
    public List<TalkMove> open(TalkParty party) {
        return talk.open(party).stream()
                .filter(move -> switch (move) {
                    case APPROVE_MINUTES, DISAGREE -> !hasApproved(party);
                    case ADD_VIEW -> view(party).isEmpty();
                    default -> true;
                })
                .toList();
    }

    public List<AgreedAction> openActions() {
        return actions.stream()
                .filter(action -> action.status() == AgreedAction.Status.OPEN)
                .toList();
    }

    /** The other one's name, as one of the two reads it. */
    public String nameOf(TalkParty party) {
        return party == TalkParty.CITIZEN ? citizenName : employerName;
    }
}
