package dk.fleksbro.agreement;

import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.draft.DraftText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * An agreement as one of its parties reads and writes it.
 *
 * @param drafts what is typed of the open version and not yet saved into it, by path; never the fleksjobber's own words
 *     unless the reader is the fleksjobber
 * @param others the person's other employments; none where the reader is the workplace
 * @param capacity the most minutes a week the person's fleksjobbevis says, where the reader may know it
 * @param alreadyThere whether the person had the job before the agreement was begun
 */
public record AgreementPage(
        EmploymentFile file,
        SignedIn reader,
        LocalDate today,
        Map<String, DraftText> drafts,
        List<OtherJob> others,
        OptionalInt capacity,
        boolean alreadyThere) {

    private static final Set<String> FROM_REGISTERS =
            Set.of("parties.company", "parties.cvr", "parties.p-number", "parties.citizen", "parties.municipality");

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

    /** What would stand there if all that is typed and can be read were saved now; for checks that speak while somebody types. */
    public Content preview(Content content, Map<String, String> typed) {
        Map<String, String> readable = usable(typed);
        Content.problems(content.template(), readable).forEach(problem -> readable.remove(problem.field()));
        return content.with(readable);
    }

    /** Without what nobody types here, and without the texts of rows that are taken away. */
    static Map<String, String> usable(Map<String, String> typed) {
        Map<String, String> usable = new TreeMap<>(typed);
        usable.keySet()
                .removeIf(path -> isFromRegister(path)
                        || (!isMark(path)
                                && "yes"
                                        .equals(typed.get(
                                                path.substring(0, path.lastIndexOf('.') + 1) + Content.REMOVED))));
        return usable;
    }

    private static boolean isMark(String path) {
        return path.endsWith("." + Content.REMOVED);
    }

    /** Comes from the portal's registers and is changed there. */
    public static boolean isFromRegister(String path) {
        return FROM_REGISTERS.contains(path);
    }

    /** What does not go together, as far as the reader may know. */
    public List<Sentence> overlaps(Content content, Locale locale) {
        return Overlaps.of(new Terms(content), others, capacity, reader.role() != Role.EMPLOYER, locale);
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
