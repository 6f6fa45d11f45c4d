package dk.fleksbro.followup;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What each side answers alone before a talk. It can be changed until it is opened; not answering is no fault. */
@Service
@UnitOfWork
public class PulseService {

    private final TalkFiles files;
    private final Talks talks;
    private final TalkMessages messages;
    private final Drafts drafts;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    PulseService(
            TalkFiles files,
            Talks talks,
            TalkMessages messages,
            Drafts drafts,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.files = files;
        this.talks = talks;
        this.messages = messages;
        this.drafts = drafts;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** What is ticked and not sent; each side has its own, so that neither sees the other's. */
    public static DraftKey draft(TalkId talk, TalkParty party) {
        return new DraftKey("pulse-" + party.name(), talk.value());
    }

    /** Whether the party can still answer or change what it answered. */
    public static boolean isOpenTo(TalkFile file, TalkParty party) {
        return party.isOneOfTheTwo() && file.talk().status().isToCome() && !file.pulseIsOpen();
    }

    public void answer(EmploymentId employment, TalkId id, Map<PulseQuestion, PulseStep> answers) {
        SignedIn me = current.require();
        TalkParty party = TalkParty.of(me.role());
        TalkFile file = files.lock(employment, id, me, DanishTime.date(clock.instant()))
                .orElseThrow(() ->
                        access.unknown(SubjectKind.EMPLOYMENT, employment.value(), Part.TALK_ANSWER, party.purpose()));
        access.require(file.facts(), Part.TALK_ANSWER, party.purpose());
        if (!isOpenTo(file, party)) {
            throw new RuleBroken(TalkRule.TALK_PULSE_CLOSED);
        }
        if (answers.size() < PulseQuestion.values().length) {
            throw new RuleBroken(TalkRule.TALK_PULSE_INCOMPLETE);
        }
        talks.pulse(id, new Pulse(party, answers), me, clock.instant());
        drafts.discard(draft(id, party));
        if (file.answered().contains(party.other())) {
            messages.pulsesAreOpen(file, party);
        }
    }
}
