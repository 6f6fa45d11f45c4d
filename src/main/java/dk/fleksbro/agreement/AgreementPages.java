package dk.fleksbro.agreement;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.DraftText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Agreements as their parties list, read and write them. Opening one is reading what was told about it. */
@Service
@UnitOfWork
public class AgreementPages {

    public static final String FORM = "agreement";

    private static final String MORE = """
            , exists (select 1 from notice n where n.account_id = :me and n.path = concat('aftaler/', :id) and n.read_at is null) as unread,
            employment.match_id is null as already_there,
            employment.match_id is not null and exists (select 1 from consent c where c.citizen_id = employment.citizen_id
                and c.part = 'HOURS' and c.withdrawn_at is null) as hours_released,
            (select p.minutes_max from flex_job_profile p where p.citizen_id = employment.citizen_id) as capacity,
            (select json_arrayagg(json_object('field', d.field, 'text', d.text, 'version', d.version, 'editor', d.editor, 'at', d.edited_at))
                from draft_field d join agreement_version v on v.id = d.subject_id
                where d.form = 'agreement' and v.open_of = employment.id) as drafts,
            (select json_arrayagg(json_object('id', o.id, 'company', oc.name, 'json', c.json))
                from employment o join workplace ow on ow.id = o.workplace_id join company oc on oc.id = ow.company_id
                join agreement_version v on v.employment_id = o.id join agreement_content c on c.hash = v.content_hash
                where o.citizen_id = employment.citizen_id and o.id <> employment.id and v.status = 'APPROVED'
                    and (o.ended_on is null or o.ended_on >= :today)
                    and v.effective_from >= coalesce((select max(i.effective_from) from agreement_version i
                        where i.employment_id = o.id and i.status = 'APPROVED' and i.effective_from <= :today), '1000-01-01')) as others
            """;

    private final EmploymentFiles files;
    private final AgreementLists lists;
    private final Notices notices;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    AgreementPages(
            EmploymentFiles files,
            AgreementLists lists,
            Notices notices,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.files = files;
        this.lists = lists;
        this.notices = notices;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** Where what is typed of an open version waits. */
    public static DraftKey drafts(AgreementVersion open) {
        return new DraftKey(FORM, open.id().value());
    }

    public static String path(EmploymentId id) {
        return "aftaler/" + id.value();
    }

    public List<AgreementRow> list(String search, int limit, int offset) {
        return lists.page(current.require(), search, today(), limit, offset);
    }

    public AgreementPage read(EmploymentId id) {
        Read read = find(id, Part.AGREEMENT);
        if (read.unread()) {
            notices.seen(current.require(), path(id));
        }
        return read.page();
    }

    /** For writing; the typed texts come with it. */
    public AgreementPage edit(EmploymentId id) {
        return find(id, Part.AGREEMENT_EDIT).page();
    }

    private record Read(AgreementPage page, boolean unread) {}

    private Read find(EmploymentId id, Part part) {
        SignedIn me = current.require();
        Purpose purpose = Purpose.inEmployment(me.role());
        LocalDate today = today();
        Read read = files.find(id, today, MORE, Map.of("me", me.accountId()), (file, row) -> read(file, row, me, today))
                .orElseThrow(() -> access.unknown(SubjectKind.EMPLOYMENT, id.value(), part, purpose));
        access.require(read.page().file().facts(), part, purpose);
        return read;
    }

    private static Read read(EmploymentFile file, ResultSet row, SignedIn me, LocalDate today) throws SQLException {
        // a workplace is told of no other job, and of the fleksjobbevis what was released to its match
        boolean workplace = me.role() == Role.EMPLOYER;
        int capacity = workplace && !row.getBoolean("hours_released") ? 0 : row.getInt("capacity");
        return new Read(
                new AgreementPage(
                        file,
                        me,
                        today,
                        drafts(file, row.getString("drafts"), me),
                        workplace
                                ? List.of()
                                : EmploymentFiles.array(row.getString("others")).stream()
                                        .map(AgreementPages::other)
                                        .toList(),
                        capacity == 0 ? OptionalInt.empty() : OptionalInt.of(capacity),
                        row.getBoolean("already_there")),
                row.getBoolean("unread"));
    }

    private static Map<String, DraftText> drafts(
            EmploymentFile file, @org.jspecify.annotations.Nullable String json, SignedIn me) {
        Map<String, DraftText> drafts = new HashMap<>();
        Template template =
                file.open().map(file::content).map(Content::template).orElseGet(Templates::current);
        for (JsonNode draft : EmploymentFiles.array(json)) {
            String path = draft.get("field").asString();
            boolean mine = template.section(path.split("\\.", 2)[0])
                    .map(section -> !AgreementPage.isOwnWords(section) || me.role() == Role.FLEX_WORKER)
                    .orElse(false);
            if (mine) {
                drafts.put(
                        path,
                        new DraftText(
                                draft.get("text").asString(),
                                draft.get("version").asLong(),
                                draft.get("editor").asString(),
                                LocalDateTime.parse(draft.get("at").asString().replace(' ', 'T'))
                                        .toInstant(ZoneOffset.UTC)));
            }
        }
        return drafts;
    }

    private static OtherJob other(JsonNode node) {
        return new OtherJob(
                new EmploymentId(UUID.fromString(node.get("id").asString())),
                node.get("company").asString(),
                new Terms(Content.read(node.get("json").asString())));
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }
}
