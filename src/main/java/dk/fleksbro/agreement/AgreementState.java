package dk.fleksbro.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where an agreement is. It follows from what has been written and approved and from the day; it is stored nowhere. */
public enum AgreementState {
    /** Something is missing. */
    DRAFT,
    /** Complete, and approved by nobody. */
    READY,
    /** Approved by some. */
    PARTLY_APPROVED,
    /** Approved by everybody; the first day lies ahead. */
    TO_COME,
    /** Valid today, also while a change of it is being written. */
    IN_FORCE,
    /** The employment is over. */
    ENDED,
    /** It never came to anything. */
    CANCELLED;

    public static AgreementState of(EmploymentFile file, LocalDate today) {
        Optional<AgreementVersion> open = file.open();
        return of(
                file.employment(),
                file.versions(),
                open.map(file::content),
                open.map(version -> file.approvals(version).size()).orElse(0),
                today);
    }

    /** @param approvals of the open version, those that stand */
    static AgreementState of(
            Employment employment,
            List<AgreementVersion> versions,
            Optional<Content> open,
            int approvals,
            LocalDate today) {
        if (employment.hasEnded(today)) {
            return ENDED;
        }
        if (EmploymentFile.inForce(versions, today).isPresent()) {
            return IN_FORCE;
        }
        if (versions.stream().anyMatch(AgreementVersion::isApproved)) {
            return TO_COME;
        }
        return open.map(content -> beingWritten(content, approvals)).orElse(CANCELLED);
    }

    /** How far an open version has come by itself, whatever is in force beside it. */
    public static AgreementState beingWritten(Content content, int approvals) {
        if (!Missing.of(content).isEmpty()) {
            return DRAFT;
        }
        return approvals == 0 ? READY : PARTLY_APPROVED;
    }
}
