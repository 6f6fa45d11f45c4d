package dk.fleksbro.agreement;

import dk.fleksbro.shared.RuleBroken;
import java.time.LocalDate;

/** What keeps a yes from counting. */
final class ApprovalGuard {

    private ApprovalGuard() {}

    /** After an objection the party can still say yes to what is in force. */
    static void requireObjected(EmploymentFile file, AgreementVersion version, Signatory party) {
        boolean objected = file.approvals().stream()
                .anyMatch(a -> a.versionId().equals(version.id()) && a.party() == party && a.objectedAt() != null);
        if (!objected) {
            throw new RuleBroken(ApprovalRule.AGREEMENT_IN_FORCE_ALREADY);
        }
    }

    /** Nobody speaks for a party against what the party said itself; only about something else than it objected to. */
    static void requireNoObjection(EmploymentFile file, AgreementVersion version, Signatory party) {
        for (Approval objected : file.unansweredObjections()) {
            Content seen = file.contents().get(objected.contentHash());
            boolean other = seen != null && version.isOpen() && isOther(seen, file.content(version), party);
            if (objected.party() == party && !other) {
                throw new RuleBroken(ApprovalRule.PARTY_HAS_OBJECTED);
            }
        }
    }

    private static boolean isOther(Content seen, Content now, Signatory party) {
        return ApprovalState.touches(now, seen.changedSections(now), party);
    }

    static void requireMayCount(EmploymentFile file, AgreementVersion version, Signatory party, LocalDate today) {
        if (file.employment().hasEnded(today)) {
            throw new RuleBroken(ApprovalRule.EMPLOYMENT_IS_OVER);
        }
        Content content = file.content(version);
        if (!ApprovalLifting.isComplete(content)) {
            throw new RuleBroken(ApprovalRule.AGREEMENT_NOT_COMPLETE);
        }
        ApprovalState state = ApprovalState.of(file, version, today);
        if (!state.saysSomethingNew()) {
            throw new RuleBroken(ApprovalRule.AGREEMENT_SAYS_THE_SAME);
        }
        if (party == Signatory.UNION && !new Terms(content).asksUnion()) {
            throw new RuleBroken(ApprovalRule.UNION_NOT_ASKED);
        }
        if (party == Signatory.MUNICIPALITY && !state.asks(Signatory.MUNICIPALITY)) {
            throw new RuleBroken(ApprovalRule.MUNICIPALITY_IS_LAST);
        }
    }
}
