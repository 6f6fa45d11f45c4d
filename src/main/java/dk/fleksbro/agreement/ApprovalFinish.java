package dk.fleksbro.agreement;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.document.Snapshots;
import dk.fleksbro.notification.NoticeKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows an approval: the municipality's turn, or a version that is approved. */
@Component
class ApprovalFinish {

    private final Approvals approvals;
    private final Employments employments;
    private final EmploymentFiles files;
    private final AgreementPaper papers;
    private final Snapshots snapshots;
    private final AgreementMessages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovalFinish(
            Approvals approvals,
            Employments employments,
            EmploymentFiles files,
            AgreementPaper papers,
            Snapshots snapshots,
            AgreementMessages messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.approvals = approvals;
        this.employments = employments;
        this.files = files;
        this.papers = papers;
        this.snapshots = snapshots;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param before as it was before the approval
     * @return whether the version is approved with it
     */
    boolean after(EmploymentFile before, AgreementVersion version, Signatory party, LocalDate today, SignedIn me) {
        ApprovalState state = ApprovalState.of(before, version, today);
        if (party == Signatory.MUNICIPALITY) {
            complete(before, state, today, me);
            return true;
        }
        boolean othersDone = state.standings().stream()
                .filter(standing -> standing.party() != Signatory.MUNICIPALITY && standing.party() != party)
                .allMatch(ApprovalState.Standing::isDone);
        if (othersDone) {
            messages.tell(
                    before,
                    List.of(Signatory.MUNICIPALITY),
                    me.id(),
                    NoticeKind.AGREEMENT_TO_CONFIRM,
                    version.id().value() + ":" + version.contentHash(),
                    "godkend");
        }
        return false;
    }

    /** The day it takes effect: the one that was proposed, or today if that has passed. */
    static LocalDate effectiveFrom(AgreementVersion version, LocalDate today) {
        LocalDate proposed = version.effectiveFrom();
        return proposed == null || proposed.isBefore(today) ? today : proposed;
    }

    private void complete(EmploymentFile file, ApprovalState state, LocalDate today, SignedIn me) {
        AgreementVersion version = state.version();
        Instant now = clock.instant();
        for (ApprovalState.Standing standing : state.standings()) {
            if (standing.kind() == ApprovalState.Kind.CARRIED_OVER) {
                Approval given = Objects.requireNonNull(standing.approval());
                approvals.insert(
                        version.id(),
                        standing.party(),
                        given.contentHash(),
                        ApprovalChannel.CARRIED_OVER,
                        me.id(),
                        given.person(),
                        given.reason(),
                        given.proof(),
                        // what was recorded for somebody can be objected to as long as before
                        given.objectUntil(),
                        now);
            }
        }
        LocalDate from = effectiveFrom(version, today);
        LocalDate starts = new Terms(file.content(version)).startsOn().orElse(from);
        employments.approved(version, file.id(), from, starts, now);
        VersionPages.keep(snapshots, papers, files.find(file.id(), today).orElseThrow(), version.id());
        boolean first = file.versions().stream().noneMatch(AgreementVersion::isApproved);
        events.publishEvent(new AgreementApproved(file.id(), version.id(), from, first));
        messages.tell(
                file,
                List.of(Signatory.values()),
                me.id(),
                NoticeKind.AGREEMENT_APPROVED,
                version.id().value().toString(),
                "versioner");
    }
}
