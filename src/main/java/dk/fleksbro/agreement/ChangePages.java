package dk.fleksbro.agreement;

import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Part;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.UnitOfWork;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The page on which a change is begun and followed until it is approved. */
@Service
@UnitOfWork
public class ChangePages {

    private static final String DRAFTS = """
            , (select json_arrayagg(json_object('field', d.field, 'text', d.text)) from draft_field d
                join agreement_version dv on dv.id = d.subject_id
                where d.form = 'agreement' and dv.open_of = employment.id) as drafts
            """;

    private final EmploymentReading reading;
    private final DryRuns dryRuns;

    ChangePages(EmploymentReading reading, DryRuns dryRuns) {
        this.reading = reading;
        this.dryRuns = dryRuns;
    }

    /**
     * @param after what the open version would say with what is typed and not saved; null while none is open
     * @param unsaved whether something is typed and not saved
     */
    public record Page(
            EmploymentFile file,
            SignedIn reader,
            LocalDate today,
            @Nullable Content after,
            boolean unsaved) {

        /** The open version and what it comes after; empty for the first agreement. */
        public Optional<AgreementVersion> base() {
            return file.open().flatMap(open -> ApprovalState.base(file, open, today));
        }

        public Optional<Difference> difference() {
            Content now = after;
            return now == null ? Optional.empty() : base().map(base -> Difference.between(file.content(base), now));
        }

        /** The change that was given up last and can be taken up again. */
        public Optional<AgreementVersion> givenUp() {
            return Optional.of(file.versions().getLast())
                    .filter(version -> version.status() == VersionStatus.CANCELLED);
        }

        /** An approved version that takes over later, and says nothing of what is changed now. */
        public Optional<AgreementVersion> takesOver() {
            return file.open().flatMap(open -> {
                LocalDate from = ApprovalFinish.effectiveFrom(open, today);
                return file.versions().stream()
                        .filter(AgreementVersion::isApproved)
                        .filter(version -> version.effectiveFrom() != null
                                && version.effectiveFrom().isAfter(from))
                        .min(java.util.Comparator.comparing(
                                version -> java.util.Objects.requireNonNull(version.effectiveFrom())));
            });
        }

        public @Nullable LocalDate firstDay() {
            return ChangeService.firstDay(file);
        }
    }

    public Page open(EmploymentId id) {
        return reading.open(id, Part.AGREEMENT_EDIT, "aendring", DRAFTS, Map.of(), (opened, row) -> {
            Map<String, String> typed = typed(row.getString("drafts"), opened);
            EmploymentFile file = opened.file();
            Content saved = file.open().map(file::content).orElse(null);
            if (saved == null
                    || typed.isEmpty()
                    || !Content.problems(saved.template(), typed).isEmpty()) {
                return new Page(file, opened.reader(), opened.today(), saved, false);
            }
            Content after = saved.with(typed);
            return new Page(file, opened.reader(), opened.today(), after, !after.equals(saved));
        });
    }

    /** What the change would do; asks nothing and writes nothing. */
    public Map<DryRunPart.Topic, List<Sentence>> dryRun(Page page) {
        Content after = page.after();
        return after == null
                ? Map.of()
                : dryRuns.of(page.file(), after, page.today()).orElse(Map.of());
    }

    private static Map<String, String> typed(@Nullable String json, EmploymentReading.Opened opened) {
        Map<String, String> typed = new HashMap<>();
        Template template = opened.file()
                .open()
                .map(opened.file()::content)
                .map(Content::template)
                .orElseGet(Templates::current);
        for (JsonNode draft : EmploymentFiles.array(json)) {
            String path = draft.get("field").asString();
            boolean readers = template.section(path.split("\\.", 2)[0])
                    .filter(section -> !AgreementPage.isOwnWords(section)
                            || opened.reader().role() == Role.FLEX_WORKER)
                    .isPresent();
            if (readers) {
                typed.put(path, draft.get("text").asString());
            }
        }
        return typed;
    }
}
