package dk.fleksbro.agreement;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Part;
import dk.fleksbro.document.Vault;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Lets parties say yes to exactly what they have seen. Everything here happens under the employment's lock, so that two who
 * approve in the same second both count and the version is approved once.
 */
@Service
@UnitOfWork
public class ApprovalService {

    /** The last day to object: so many days after a yes was recorded for somebody. */
    public static final int DAYS_TO_OBJECT = 14;

    /** What an approval came to. */
    public enum Outcome {
        /** It counts; others are still asked. */
        COUNTED,
        /** It was the last; the version is approved. */
        COMPLETE,
        /** The party had approved already. */
        COUNTED_BEFORE
    }

    private record Yes(
            Signatory party,
            ApprovalChannel channel,
            String person,
            @Nullable OnBehalfReason reason,
            String proof,
            @Nullable LocalDate objectUntil) {}

    private final EmploymentReading reading;
    private final Approvals approvals;
    private final ApprovalFinish finish;
    private final AgreementMessages messages;
    private final CurrentAccount current;
    private final Vault vault;
    private final Clock clock;

    ApprovalService(
            EmploymentReading reading,
            Approvals approvals,
            ApprovalFinish finish,
            AgreementMessages messages,
            CurrentAccount current,
            Vault vault,
            Clock clock) {
        this.vault = vault;
        this.reading = reading;
        this.approvals = approvals;
        this.finish = finish;
        this.messages = messages;
        this.current = current;
        this.clock = clock;
    }

    /** @param hashSeen of the content the reader has read on the page */
    public Outcome approve(EmploymentId id, VersionId version, String hashSeen) {
        SignedIn me = current.require();
        Signatory party = Signatory.of(me.role()).orElseThrow(NotFound::new);
        EmploymentFile file = reading.lock(id, Part.AGREEMENT_EDIT).file();
        return approve(
                file,
                version,
                hashSeen,
                new Yes(party, ApprovalChannel.SIGNED_IN, me.displayName(), null, "", null),
                me);
    }

    /** The consultant records what a party has said; the party is told and can object. */
    public Outcome approveFor(EmploymentId id, VersionId version, String hashSeen, OnBehalf said) {
        SignedIn me = current.require();
        EmploymentFile file = reading.lock(id, Part.AGREEMENT_ON_BEHALF).file();
        if (said.party() == Signatory.MUNICIPALITY) {
            throw new RuleBroken(ApprovalRule.MUNICIPALITY_SPEAKS_FOR_ITSELF);
        }
        if (!said.problems().isEmpty()) {
            throw new RuleBroken(ApprovalRule.ON_BEHALF_INCOMPLETE);
        }
        Signatory party = Objects.requireNonNull(said.party());
        ApprovalGuard.requireNoObjection(file, version(file, version), party);
        Yes yes = new Yes(
                party,
                Objects.requireNonNull(said.channel()),
                said.person().strip(),
                said.reason(),
                said.proof().strip(),
                today().plusDays(DAYS_TO_OBJECT));
        Outcome outcome = approve(file, version, hashSeen, yes, me);
        if (outcome != Outcome.COUNTED_BEFORE) {
            if (said.channel() == ApprovalChannel.PAPER) {
                approvals.paper(
                        version,
                        party,
                        vault.keep(Objects.requireNonNull(said.paper())).id());
            }
            String event = version.value() + ":" + clock.instant();
            messages.tell(file, List.of(party), me.id(), NoticeKind.APPROVED_FOR_YOU, event, "godkend");
        }
        return outcome;
    }

    private Outcome approve(EmploymentFile file, VersionId id, String hashSeen, Yes yes, SignedIn me) {
        AgreementVersion version = version(file, id);
        if (!version.contentHash().equals(hashSeen)) {
            throw new RuleBroken(ApprovalRule.AGREEMENT_HAS_CHANGED);
        }
        if (file.approvals(version).stream().anyMatch(approval -> approval.party() == yes.party())) {
            return Outcome.COUNTED_BEFORE;
        }
        switch (version.status()) {
            case CANCELLED -> throw new RuleBroken(ApprovalRule.AGREEMENT_GIVEN_UP);
            case APPROVED -> ApprovalGuard.requireObjected(file, version, yes.party());
            case OPEN -> ApprovalGuard.requireMayCount(file, version, yes.party(), today());
        }
        approvals.insert(
                version.id(),
                yes.party(),
                hashSeen,
                yes.channel(),
                me.id(),
                yes.person(),
                yes.reason(),
                yes.proof(),
                yes.objectUntil(),
                clock.instant());
        if (!version.isOpen()) {
            return Outcome.COUNTED;
        }
        return finish.after(file, version, yes.party(), today(), me) ? Outcome.COMPLETE : Outcome.COUNTED;
    }

    private static AgreementVersion version(EmploymentFile file, VersionId id) {
        return file.versions().stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }
}
