package dk.fleksbro.agreement;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.consent.Part;
import dk.fleksbro.notification.NoticeKind;
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

    private final EmploymentReading reading;
    private final Employments employments;
    private final AgreementMessages messages;
    private final Clock clock;

    VersionService(EmploymentReading reading, Employments employments, AgreementMessages messages, Clock clock) {
        this.reading = reading;
        this.employments = employments;
        this.messages = messages;
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
        EmploymentReading.Opened opened = reading.lock(employment, Part.AGREEMENT_EDIT);
        EmploymentFile file = opened.file();
        AccountId me = opened.reader().id();
        if (file.employment().hasEnded(opened.today())) {
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
        VersionId version = employments.open(employment, content.hash(), kind, reason, from, me, clock.instant());
        messages.tell(
                file,
                List.of(Signatory.values()),
                me,
                NoticeKind.AGREEMENT_CHANGE_BEGUN,
                version.value().toString(),
                "aendring");
        return version;
    }
}
