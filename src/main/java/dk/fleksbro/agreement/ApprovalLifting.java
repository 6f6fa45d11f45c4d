package dk.fleksbro.agreement;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.shared.RuleBroken;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lifts approvals when what was approved is changed: only those of the parties whose part it is, and each is told. Part of
 * the unit of work that makes the change.
 */
@Component
public class ApprovalLifting {

    private final Approvals approvals;
    private final Employments employments;
    private final AgreementMessages messages;
    private final CurrentAccount current;
    private final Clock clock;

    ApprovalLifting(
            Approvals approvals,
            Employments employments,
            AgreementMessages messages,
            CurrentAccount current,
            Clock clock) {
        this.approvals = approvals;
        this.employments = employments;
        this.messages = messages;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The open version gets another content.
     *
     * @param before as it was read before the change
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lifted(EmploymentFile before, Content after) {
        AgreementVersion open =
                before.open().orElseThrow(() -> new RuleBroken(ApprovalRule.AGREEMENT_IN_FORCE_ALREADY));
        approvals.lock(before.id());
        AccountId me = current.find().map(SignedIn::id).orElse(null);
        for (Approvals.Live approval : approvals.live(open.id())) {
            Set<String> changed = seen(before, approval.contentHash()).changedSections(after);
            if (ApprovalState.touches(after, changed, approval.party())) {
                approvals.lift(approval.id(), Approvals.Lifted.CHANGED, changed, clock.instant());
                messages.tell(
                        before,
                        List.of(approval.party()),
                        me,
                        NoticeKind.AGREEMENT_TO_SEE_AGAIN,
                        approval.id().toString(),
                        "godkend");
            }
        }
        if (!isComplete(before.content(open)) && isComplete(after)) {
            messages.tell(
                    before,
                    List.of(Signatory.EMPLOYER, Signatory.CITIZEN),
                    me,
                    NoticeKind.AGREEMENT_TO_APPROVE,
                    open.id().value().toString(),
                    "godkend");
        }
    }

    private Content seen(EmploymentFile before, String hash) {
        Content known = before.contents().get(hash);
        return known == null ? employments.content(hash).orElseThrow() : known;
    }

    static boolean isComplete(Content content) {
        return Missing.of(content).isEmpty();
    }
}
