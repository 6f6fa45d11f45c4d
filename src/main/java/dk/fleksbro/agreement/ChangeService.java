package dk.fleksbro.agreement;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.consent.Part;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Begins, gives up and takes up again a change of an agreement. What is in force stays so until the change is approved. */
@Service
@UnitOfWork
public class ChangeService {

    private final EmploymentReading reading;
    private final Employments employments;
    private final Approvals approvals;
    private final AgreementMessages messages;
    private final Clock clock;

    ChangeService(
            EmploymentReading reading,
            Employments employments,
            Approvals approvals,
            AgreementMessages messages,
            Clock clock) {
        this.reading = reading;
        this.employments = employments;
        this.approvals = approvals;
        this.messages = messages;
        this.clock = clock;
    }

    /** Opens a version that says what is in force on that day; then it is edited as any open version. */
    public VersionId begin(EmploymentId id, Change change) {
        EmploymentReading.Opened opened = reading.lock(id, Part.AGREEMENT_EDIT);
        EmploymentFile file = opened.file();
        LocalDate today = opened.today();
        if (file.employment().hasEnded(today)) {
            throw new RuleBroken(ApprovalRule.EMPLOYMENT_IS_OVER);
        }
        if (file.open().isPresent()) {
            throw new RuleBroken(ChangeRule.CHANGE_OPEN_ALREADY);
        }
        if (!change.problems(today, firstDay(file)).isEmpty()) {
            throw new RuleBroken(ChangeRule.CHANGE_INCOMPLETE);
        }
        LocalDate from = change.day().orElseThrow();
        AgreementVersion base = file.inForce(from).orElseThrow(() -> new RuleBroken(ChangeRule.NOTHING_TO_CHANGE));
        AccountId me = opened.reader().id();
        VersionId version = employments.open(
                id,
                base.contentHash(),
                Objects.requireNonNull(change.kind()),
                change.reason().strip(),
                from,
                me,
                clock.instant());
        messages.tell(
                file,
                List.of(Signatory.values()),
                me,
                NoticeKind.AGREEMENT_CHANGE_BEGUN,
                version.value().toString(),
                "aendring");
        return version;
    }

    public void giveUp(EmploymentId id, VersionId version, String reason) {
        EmploymentReading.Opened opened = reading.lock(id, Part.AGREEMENT_EDIT);
        AgreementVersion open = opened.file()
                .open()
                .filter(v -> v.id().equals(version))
                .orElseThrow(() -> new RuleBroken(ChangeRule.CHANGE_NOT_OPEN));
        if (reason.isBlank()
                || dk.fleksbro.shared.TextCheck.prose(reason, Change.REASON_MAX).stream()
                        .anyMatch(finding -> finding.isError())) {
            throw new RuleBroken(ChangeRule.CHANGE_REASON_MISSING);
        }
        employments.cancelled(open, reason.strip(), clock.instant());
        tellStopped(opened, version);
    }

    /** Undoes giving up, as long as nothing newer has come. */
    public void takeUp(EmploymentId id, VersionId version) {
        EmploymentReading.Opened opened = reading.lock(id, Part.AGREEMENT_EDIT);
        EmploymentFile file = opened.file();
        AgreementVersion last = file.versions().getLast();
        if (!last.id().equals(version) || file.employment().hasEnded(opened.today())) {
            throw new RuleBroken(ChangeRule.CHANGE_OUTDATED);
        }
        if (last.isOpen()) {
            return;
        }
        if (last.isApproved()) {
            throw new RuleBroken(ChangeRule.CHANGE_OUTDATED);
        }
        employments.reopened(last, clock.instant());
        // a yes to what was given up is no yes to what is taken up again, maybe months later
        approvals
                .live(last.id())
                .forEach(given -> approvals.lift(given.id(), Approvals.Lifted.TAKEN_UP, Set.of(), clock.instant()));
        tellStopped(opened, version);
    }

    private void tellStopped(EmploymentReading.Opened opened, VersionId version) {
        messages.tell(
                opened.file(),
                List.of(Signatory.values()),
                opened.reader().id(),
                NoticeKind.AGREEMENT_CHANGE_STOPPED,
                version.value() + ":" + clock.instant(),
                "aendring");
    }

    static @org.jspecify.annotations.Nullable LocalDate firstDay(EmploymentFile file) {
        return file.versions().stream()
                .filter(AgreementVersion::isApproved)
                .map(version -> Objects.requireNonNull(version.effectiveFrom()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
