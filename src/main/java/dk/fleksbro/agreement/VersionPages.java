package dk.fleksbro.agreement;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Part;
import dk.fleksbro.document.Paper;
import dk.fleksbro.document.Papers;
import dk.fleksbro.document.SnapshotId;
import dk.fleksbro.document.Snapshots;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.UnitOfWork;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** All versions of an agreement: any two compared, and how it was on a day. */
@Service
@UnitOfWork
public class VersionPages {

    /** The paper is kept in Danish; that is the agreement. */
    private static final Locale DANISH = Locale.forLanguageTag("da");

    /** No version has it. */
    private static final int NONE = 0;

    private static final String WANTED = """
            , (select json_arrayagg(json_object('hash', wc.hash, 'json', wc.json)) from agreement_content wc
                where wc.hash in (select wv.content_hash from agreement_version wv where wv.employment_id = employment.id
                    and (wv.number in (:first, :second) or (wv.status = 'APPROVED' and wv.effective_from = (
                        select max(d.effective_from) from agreement_version d where d.employment_id = employment.id
                            and d.status = 'APPROVED' and d.effective_from <= :day))))) as wanted
            """;

    private final EmploymentReading reading;
    private final AgreementPaper papers;
    private final Snapshots snapshots;

    VersionPages(EmploymentReading reading, AgreementPaper papers, Snapshots snapshots) {
        this.reading = reading;
        this.papers = papers;
        this.snapshots = snapshots;
    }

    /**
     * What of the versions somebody wants to see.
     *
     * @param first number of the one to compare from, or null; {@code second} to compare with
     */
    public record Wanted(
            @Nullable Integer first,
            @Nullable Integer second,
            @Nullable LocalDate day) {

        public static Wanted nothing() {
            return new Wanted(null, null, null);
        }
    }

    public record Page(EmploymentFile file, SignedIn reader, LocalDate today, Wanted wanted) {

        /** Empty when two are not wanted, or one of them is not there. */
        public Optional<Difference> difference() {
            return version(wanted.first()).flatMap(first -> version(wanted.second())
                    .map(second -> Difference.between(file.content(first), file.content(second))));
        }

        public Optional<AgreementVersion> onDay() {
            return Optional.ofNullable(wanted.day()).flatMap(file::inForce);
        }

        public Optional<AgreementVersion> version(@Nullable Integer number) {
            return file.versions().stream()
                    .filter(version -> number != null && version.number() == number)
                    .findFirst();
        }
    }

    public Page open(EmploymentId id, Wanted wanted) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("first", wanted.first() == null ? NONE : wanted.first());
        parameters.put("second", wanted.second() == null ? NONE : wanted.second());
        parameters.put("day", wanted.day() == null ? LocalDate.EPOCH : wanted.day());
        return reading.open(id, Part.AGREEMENT, "versioner", WANTED, parameters, (opened, row) -> {
            Map<String, Content> contents = new HashMap<>(opened.file().contents());
            EmploymentFiles.array(row.getString("wanted"))
                    .forEach(c -> contents.put(
                            c.get("hash").asString(), Content.read(c.get("json").asString())));
            return new Page(opened.file().with(contents), opened.reader(), opened.today(), wanted);
        });
    }

    public Paper paper(Page page, AgreementVersion version, Locale locale) {
        return papers.of(page.file(), version, locale);
    }

    /** As it was kept when it was approved, to the byte; a draft is made as it is now. */
    public byte[] pdf(EmploymentId id, int number) {
        Page page = open(id, new Wanted(number, null, null));
        AgreementVersion version = page.version(number).orElseThrow(NotFound::new);
        Optional<SnapshotId> kept =
                snapshots.newest(AgreementPaper.KIND, version.id().value());
        return kept.map(snapshot -> snapshots.pdf(snapshot).bytes())
                .orElseGet(() -> Papers.pdf(papers.of(page.file(), version, DANISH)));
    }

    /** Keeps the paper of a version that has just been approved. */
    static void keep(Snapshots snapshots, AgreementPaper papers, EmploymentFile file, VersionId id) {
        List<AgreementVersion> approved = file.versions().stream()
                .filter(version -> version.id().equals(id))
                .toList();
        approved.forEach(version -> snapshots.keep(AgreementPaper.KIND, id.value(), papers.of(file, version, DANISH)));
    }
}
