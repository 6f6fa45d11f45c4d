package dk.fleksbro.agreement;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.employer.EmployerName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An employment with all that its pages need, read in one statement.
 *
 * @param consultant the citizen's consultant, or null while none is named
 * @param versions all of them, by number
 * @param contents by hash: of the open version and what was approved of it, of the one in force and those to come
 * @param approvals of all versions that are not given up, the lifted ones too
 */
public record EmploymentFile(
        Employment employment,
        Facts facts,
        String citizenName,
        AccountId citizenAccount,
        @Nullable AccountId consultant,
        String companyName,
        String workplaceName,
        List<AccountId> employers,
        List<AgreementVersion> versions,
        Map<String, Content> contents,
        List<Approval> approvals) {

    public EmploymentFile {
        employers = List.copyOf(employers);
        versions = List.copyOf(versions);
        contents = Map.copyOf(contents);
        approvals = List.copyOf(approvals);
    }

    /** The same, with more contents read. */
    EmploymentFile with(Map<String, Content> known) {
        return new EmploymentFile(
                employment,
                facts,
                citizenName,
                citizenAccount,
                consultant,
                companyName,
                workplaceName,
                employers,
                versions,
                known,
                approvals);
    }

    public EmploymentId id() {
        return employment.id();
    }

    public String employerName() {
        return EmployerName.of(companyName, workplaceName);
    }

    public Optional<AgreementVersion> open() {
        return versions.stream().filter(AgreementVersion::isOpen).findFirst();
    }

    public Optional<AgreementVersion> inForce(LocalDate on) {
        return inForce(versions, on);
    }

    /** The approved versions that take effect later. */
    public List<AgreementVersion> toCome(LocalDate today) {
        return versions.stream()
                .filter(AgreementVersion::isApproved)
                .filter(version -> version.effectiveFrom() != null
                        && version.effectiveFrom().isAfter(today))
                .toList();
    }

    public Content content(AgreementVersion version) {
        Content content = contents.get(version.contentHash());
        if (content == null) {
            throw new IllegalStateException("the content of version " + version.number() + " was not read");
        }
        return content;
    }

    public List<Approval> approvals(AgreementVersion version) {
        return approvals.stream()
                .filter(approval -> approval.versionId().equals(version.id()))
                .filter(Approval::isLive)
                .toList();
    }

    /** What was recorded for a party, in whichever version, and the party can still say was not theirs. */
    public Optional<Approval> openToObjection(Signatory party, LocalDate today) {
        return approvals.stream()
                .filter(approval -> approval.party() == party && !approval.isCarriedOver())
                .filter(approval -> approval.isOpenToObjection(today))
                .max(Comparator.comparing(Approval::approvedAt));
    }

    /** Objections in whichever version, as long as the party has not said yes since. */
    public List<Approval> unansweredObjections() {
        return approvals.stream()
                .filter(approval -> approval.objectedAt() != null && !approval.isCarriedOver())
                .filter(objected -> approvals.stream().noneMatch(objected::isAnsweredBy))
                .toList();
    }

    /** The last approved version that a party has objected to and not said yes to again. */
    public Optional<AgreementVersion> toAgreeWithAfterAll(Signatory party) {
        return versions.reversed().stream()
                .filter(AgreementVersion::isApproved)
                .filter(version -> approvals(version).stream().noneMatch(live -> live.party() == party))
                .filter(version -> approvals.stream()
                        .anyMatch(approval -> approval.party() == party
                                && approval.objectedAt() != null
                                && approval.versionId().equals(version.id())))
                .findFirst();
    }

    /** Of the approved versions, the last that has taken effect by that day; the later number wins on the same day. */
    static Optional<AgreementVersion> inForce(List<AgreementVersion> versions, LocalDate on) {
        return versions.stream()
                .filter(AgreementVersion::isApproved)
                .filter(version -> version.effectiveFrom() != null
                        && !version.effectiveFrom().isAfter(on))
                .max(Comparator.comparing(
                                (AgreementVersion version) -> java.util.Objects.requireNonNull(version.effectiveFrom()))
                        .thenComparing(AgreementVersion::number));
    }
}
