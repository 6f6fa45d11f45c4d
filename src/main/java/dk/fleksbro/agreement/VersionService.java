package dk.fleksbro.agreement;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Proposes new versions of an agreement from what was said elsewhere, at a follow-up talk for example. */
@Service
@UnitOfWork
public class VersionService {

    private final EmploymentFiles files;
    private final Employments employments;
    private final AgreementMessages messages;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    VersionService(
            EmploymentFiles files,
            Employments employments,
            AgreementMessages messages,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.files = files;
        this.employments = employments;
        this.messages = messages;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Opens a version that says what is in force on that day, with what is typed laid over it. It is written on and approved
     * like any other.
     *
     * @param typed by path; empty when the change is still to be written
     */
    public VersionId propose(
            EmploymentId employment, ChangeKind kind, String reason, LocalDate from, Map<String, String> typed) {
        SignedIn me = current.require();
        Purpose purpose = Purpose.inEmployment(me.role());
        LocalDate today = DanishTime.date(clock.instant());
        EmploymentFile file = files.lock(employment, today)
                .orElseThrow(
                        () -> access.unknown(SubjectKind.EMPLOYMENT, employment.value(), Part.AGREEMENT_EDIT, purpose));
        access.require(file.facts(), Part.AGREEMENT_EDIT, purpose);
        if (file.employment().hasEnded(today)) {
            throw new RuleBroken(ApprovalRule.EMPLOYMENT_IS_OVER);
        }
        if (file.open().isPresent()) {
            throw new RuleBroken(VersionRule.CHANGE_UNDER_WAY);
        }
        Content content = file.inForce(from)
                .map(file::content)
                .orElseThrow(() -> new RuleBroken(VersionRule.CHANGE_OF_NOTHING))
                .with(typed);
        employments.keep(content, clock.instant());
        VersionId version = employments.open(employment, content.hash(), kind, reason, from, me.id(), clock.instant());
        messages.tell(
                file,
                List.of(Signatory.values()),
                me.id(),
                NoticeKind.AGREEMENT_CHANGE_BEGUN,
                version.value().toString(),
                "aendring");
        return version;
    }
}
