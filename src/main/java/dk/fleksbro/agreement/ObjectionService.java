package dk.fleksbro.agreement;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Part;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A yes that is not to count any longer: taken back, or objected to. */
@Service
@UnitOfWork
public class ObjectionService {

    public static final int TEXT_MAX = 1000;

    private final EmploymentReading reading;
    private final Approvals approvals;
    private final AgreementMessages messages;
    private final CurrentAccount current;
    private final Clock clock;

    ObjectionService(
            EmploymentReading reading,
            Approvals approvals,
            AgreementMessages messages,
            CurrentAccount current,
            Clock clock) {
        this.reading = reading;
        this.approvals = approvals;
        this.messages = messages;
        this.current = current;
        this.clock = clock;
    }

    /** One's own yes, or one the consultant has recorded, while the others are still asked. */
    public void takeBack(EmploymentId id, VersionId version, Signatory party) {
        SignedIn me = current.require();
        boolean mine = Signatory.of(me.role()).filter(party::equals).isPresent();
        EmploymentFile file = reading.lock(id, mine ? Part.AGREEMENT_EDIT : Part.AGREEMENT_ON_BEHALF)
                .file();
        Approval given = file.open()
                .filter(open -> open.id().equals(version))
                .flatMap(open -> file.approvals(open).stream()
                        .filter(approval -> approval.party() == party)
                        .filter(approval -> mine || approval.channel() != ApprovalChannel.SIGNED_IN)
                        .findFirst())
                .orElseThrow(() -> new RuleBroken(ApprovalRule.NO_APPROVAL_TO_TAKE_BACK));
        approvals.lift(given.id(), Approvals.Lifted.TAKEN_BACK, Set.of(), clock.instant());
    }

    /** A party says that a yes recorded for it was not its own. What is in force stays so until the consultant has acted. */
    public void object(EmploymentId id, UUID approval, String text) {
        SignedIn me = current.require();
        Signatory party = Signatory.of(me.role()).orElseThrow(NotFound::new);
        EmploymentReading.Opened opened = reading.lock(id, Part.AGREEMENT_EDIT);
        EmploymentFile file = opened.file();
        Approval given = file.approvals().stream()
                .filter(a -> a.id().equals(approval) && a.party() == party && a.objectUntil() != null)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (given.objectedAt() != null) {
            return;
        }
        if (!given.isOpenToObjection(opened.today())) {
            throw new RuleBroken(ApprovalRule.OBJECTION_TOO_LATE);
        }
        if (text.isBlank() || TextCheck.prose(text, TEXT_MAX).stream().anyMatch(finding -> finding.isError())) {
            throw new RuleBroken(ApprovalRule.OBJECTION_TEXT_MISSING);
        }
        approvals.objected(approval, text.strip(), clock.instant());
        file.approvals().stream()
                .filter(a -> a.party() == party && a.isCarriedOver() && a.isLive())
                .filter(a -> Objects.equals(given.objectUntil(), a.objectUntil()))
                .forEach(carried -> approvals.objected(carried.id(), text.strip(), clock.instant()));
        messages.tell(
                file,
                List.of(Signatory.MUNICIPALITY),
                me.id(),
                NoticeKind.APPROVAL_OBJECTED,
                approval.toString(),
                "godkend");
    }
}
