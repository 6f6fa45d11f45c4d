package dk.fleksbro.agreement;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Part;
import dk.fleksbro.document.FileId;
import dk.fleksbro.document.Paper;
import dk.fleksbro.document.Vault;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.UnitOfWork;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The page on which an agreement is read and approved. */
@Service
@UnitOfWork
public class ApprovalPages {

    private final EmploymentReading reading;
    private final AgreementPaper papers;
    private final Vault vault;

    ApprovalPages(EmploymentReading reading, AgreementPaper papers, Vault vault) {
        this.reading = reading;
        this.vault = vault;
        this.papers = papers;
    }

    /** The agreement that is to be approved or, when none is open, the one that was approved last. */
    public record Page(EmploymentFile file, SignedIn reader, LocalDate today, AgreementVersion version) {

        public Signatory party() {
            return Signatory.of(reader.role()).orElseThrow();
        }

        public ApprovalState state() {
            return ApprovalState.of(file, version, today);
        }

        public Content content() {
            return file.content(version);
        }

        /** What the version changes of the agreement it comes after. */
        public Optional<Difference> news() {
            AgreementVersion base = state().base();
            return base == null ? Optional.empty() : Optional.of(Difference.between(file.content(base), content()));
        }

        /** What has changed since the reader's own yes was lifted. */
        public Optional<Difference> sinceMine() {
            Approval lost = state().of(party()).lost();
            return Optional.ofNullable(lost)
                    .filter(approval -> !approval.liftedSections().isEmpty())
                    .map(approval -> file.contents().get(approval.contentHash()))
                    .map(seen -> Difference.between(seen, content()));
        }

        /** The day it takes effect when the last one says yes today. */
        public LocalDate takesEffect() {
            return ApprovalFinish.effectiveFrom(version, today);
        }

        public boolean isTurnOf(Signatory party) {
            return version.isOpen()
                    && Missing.of(content()).isEmpty()
                    && state().saysSomethingNew()
                    && state().asks(party);
        }

        /** A yes recorded for the reader, who can still object. */
        public Optional<Approval> toObject() {
            return file.openToObjection(party(), today);
        }

        /** Objections to a yes that nobody has given again since; a change that is begun hides none. */
        public java.util.List<Approval> objections() {
            return file.unansweredObjections();
        }
    }

    public Page open(EmploymentId id) {
        return reading.open(
                id,
                Part.AGREEMENT,
                "godkend",
                "",
                Map.of(),
                (opened, row) ->
                        new Page(opened.file(), opened.reader(), opened.today(), shown(opened.file(), opened.today())));
    }

    /** The signed paper of a yes; for those who may read the agreement. */
    public Vault.OpenedFile signed(EmploymentId id, UUID approval) {
        Optional<FileId> file = reading.open(
                id, Part.AGREEMENT, "godkend", "", Map.of(), (opened, row) -> opened.file().approvals().stream()
                        .filter(given -> given.id().equals(approval))
                        .findFirst()
                        .map(Approval::paper));
        return vault.open(file.orElseThrow(NotFound::new));
    }

    public Paper paper(Page page, Locale locale) {
        return papers.of(page.file(), page.version(), locale);
    }

    private static AgreementVersion shown(EmploymentFile file, LocalDate today) {
        return file.open()
                .or(() -> file.versions().reversed().stream()
                        .filter(AgreementVersion::isApproved)
                        .filter(version -> file.contents().containsKey(version.contentHash()))
                        .findFirst())
                .or(() -> file.inForce(today))
                .orElseGet(() -> file.versions().getLast());
    }
}
