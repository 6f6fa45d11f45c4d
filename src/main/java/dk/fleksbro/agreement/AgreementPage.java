package dk.fleksbro.agreement;

import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.shared.draft.DraftText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An agreement as one of its parties reads and writes it.
 *
 * @param drafts what is typed of the open version and not yet saved into it, by path; never the fleksjobber's own words
 *     unless the reader is the fleksjobber
 * @param others the person's other employments; for the rules of overlaps, which tell an employer nothing of them
 * @param capacity the most minutes a week the person's fleksjobbevis says
 */
public record AgreementPage(
        EmploymentFile file,
        SignedIn reader,
        LocalDate today,
        Map<String, DraftText> drafts,
        List<OtherJob> others,
        OptionalInt capacity) {

    public AgreementPage {
        drafts = Map.copyOf(drafts);
        others = List.copyOf(others);
    }

    public EmploymentId id() {
        return file.id();
    }

    public AgreementState state() {
        return AgreementState.of(file, today);
    }

    public Optional<Content> openContent() {
        return file.open().map(file::content);
    }

    /** The version somebody reads who asks for the agreement: in force, or to come, or being written, or the last there was. */
    public Optional<AgreementVersion> current() {
        return file.inForce(today)
                .or(() -> file.toCome(today).stream().findFirst())
                .or(file::open);
    }

    public Optional<Signatory> party() {
        return Signatory.of(reader.role());
    }

    public boolean mayWrite(Section section) {
        return file.open().isPresent() && (!isOwnWords(section) || reader.role() == Role.FLEX_WORKER);
    }

    /** A section that concerns its fleksjobber alone is written by nobody else. */
    static boolean isOwnWords(Section section) {
        return section.touches().size() == 1 && section.touches().contains(Signatory.CITIZEN);
    }

    /** A party as the others know it: a name where there is one. */
    public Optional<String> nameOf(Signatory party, Content content) {
        return switch (party) {
            case CITIZEN -> Optional.of(file.citizenName());
            case EMPLOYER -> first(content, "parties.leader").or(() -> Optional.of(file.companyName()));
            case UNION -> first(content, "parties.union");
            case MUNICIPALITY -> first(content, "parties.consultant");
        };
    }

    private static Optional<String> first(Content content, String path) {
        return content.has(path) ? Optional.of(content.get(path)) : Optional.empty();
    }
}
