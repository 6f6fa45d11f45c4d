package dk.fleksbro.followup;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.ChangeKind;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.agreement.VersionService;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Makes what a talk came to into a proposed new version of the agreement. */
@Service
@UnitOfWork
public class TalkChangeService {

    private final TalkFiles files;
    private final VersionService versions;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    TalkChangeService(TalkFiles files, VersionService versions, CurrentAccount current, Access access, Clock clock) {
        this.files = files;
        this.versions = versions;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    public void propose(EmploymentId employment, TalkId talk, LocalDate from) {
        SignedIn me = current.require();
        TalkParty party = TalkParty.of(me.role());
        LocalDate today = DanishTime.date(clock.instant());
        TalkFile file = files.find(employment, talk, me, today)
                .orElseThrow(
                        () -> access.unknown(SubjectKind.EMPLOYMENT, employment.value(), Part.TALK, party.purpose()));
        access.require(file.facts(), Part.TALK, party.purpose());
        if (!file.isSettled()) {
            throw new RuleBroken(TalkRule.TALK_CHANGE_NOT_AGREED);
        }
        if (from.isBefore(today)) {
            throw new RuleBroken(TalkRule.TALK_CHANGE_FROM_PAST);
        }
        Content agreement = file.agreement(from).orElseThrow(() -> new RuleBroken(TalkRule.TALK_NO_AGREEMENT));
        TalkChange change = file.minutes()
                .map(minutes -> TalkChange.of(minutes.content(), agreement))
                .filter(found -> !found.isEmpty())
                .orElseThrow(() -> new RuleBroken(TalkRule.TALK_NOTHING_TO_CHANGE));
        versions.propose(employment, ChangeKind.FOLLOW_UP, reason(file), from, change.typed());
    }

    private static String reason(TalkFile file) {
        LocalDate held = file.talk().heldOn();
        return held == null ? "" : "Samtale " + TypedDate.show(held);
    }
}
