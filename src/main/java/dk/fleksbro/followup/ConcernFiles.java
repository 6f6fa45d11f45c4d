package dk.fleksbro.followup;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.employer.EmployerName;
import dk.fleksbro.shared.draft.DraftText;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** Keeps what people say is wrong. Who calls it asks for the reader's access. */
@Repository
class ConcernFiles {

    private static final String SELECT = """
            select %s,
                (select json_arrayagg(json_object('id', c.id, 'version', c.version, 'party', c.party, 'about', c.about,
                        'other', c.other_sees, 'status', c.status, 'sent', c.sent_at, 'by', c.answer_by, 'climbed', c.climbed_at,
                        'lines', (select json_arrayagg(json_object('party', l.party, 'person', l.person, 'text', l.text, 'at', l.at)
                            order by l.id) from concern_line l where l.concern_id = c.id)) order by c.sent_at desc)
                    from concern c where c.employment_id = employment.id
                    and (c.party = :side or (c.status <> 'WITHDRAWN' and (:side = 'CONSULTANT' or c.other_sees)))) as concerns,
                (select json_arrayagg(json_object('subject', d.subject_id, 'field', d.field, 'text', d.text, 'version', d.version, 'editor', d.editor,
                        'at', d.edited_at)) from draft_field d where d.form = :form and (d.subject_id = employment.id
                        or d.subject_id in (select c.id from concern c where c.employment_id = employment.id))) as drafts,
                exists (select 1 from notice n where n.account_id = :me and n.path = :path and n.read_at is null) as unread
            %s where employment.id = :id
            """.formatted(FollowUpFiles.WHO, FollowUpFiles.FROM);

    private final JdbcClient jdbc;

    ConcernFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ConcernPage> find(EmploymentId id, SignedIn reader, LocalDate today) {
        return jdbc.sql(SELECT)
                .param("id", id.value())
                .param("side", TalkParty.of(reader.role()).name())
                .param("form", ConcernService.form(reader))
                .param("me", reader.accountId())
                .param("path", ConcernService.path(id))
                .param("today", today)
                .query((row, n) -> page(row, reader))
                .optional();
    }

    void insert(
            ConcernId id,
            EmploymentId employment,
            TalkParty party,
            AccountId by,
            ConcernAbout about,
            boolean otherSees,
            Instant at,
            Instant answerBy) {
        jdbc.sql("""
                        insert into concern (id, version, employment_id, party, account_id, about, other_sees, status, sent_at, answer_by)
                        values (:id, 1, :employment, :party, :by, :about, :other, 'WAITING', :at, :until)
                        """)
                .param("id", id.value())
                .param("employment", employment.value())
                .param("party", party.name())
                .param("by", by.value())
                .param("about", about.name())
                .param("other", otherSees)
                .param("at", JdbcTypes.utc(at))
                .param("until", JdbcTypes.utc(answerBy))
                .update();
    }

    /** Moves a concern on; says false when somebody has changed it since. */
    boolean move(Concern concern, ConcernStatus to, @Nullable Instant answerBy, @Nullable Instant closedAt) {
        return jdbc.sql("""
                        update concern set status = :to, answer_by = :until, closed_at = :closed, version = version + 1,
                            climbed_at = case when :to = 'WAITING' then null else climbed_at end
                        where id = :id and version = :version and status = :from
                        """)
                        .param("to", to.name())
                        .param("until", JdbcTypes.utcOrNull(answerBy))
                        .param("closed", JdbcTypes.utcOrNull(closedAt))
                        .param("id", concern.id().value())
                        .param("version", concern.version())
                        .param("from", concern.status().name())
                        .update()
                == 1;
    }

    void write(ConcernId id, TalkParty party, SignedIn by, String text, Instant at) {
        jdbc.sql("""
                        insert into concern_line (concern_id, party, person, account_id, text, at)
                        values (:id, :party, :person, :by, :text, :at)
                        """)
                .param("id", id.value())
                .param("party", party.name())
                .param("person", by.displayName())
                .param("by", by.accountId())
                .param("text", text)
                .param("at", JdbcTypes.utc(at))
                .update();
    }

    private static ConcernPage page(ResultSet row, SignedIn reader) throws SQLException {
        LocalDate starts = row.getObject("starts_on", LocalDate.class);
        String consultantName = row.getString("consultant_name");
        Map<UUID, Map<String, DraftText>> drafts = new HashMap<>();
        FollowUpFiles.array(row.getString("drafts")).forEach(d -> drafts.computeIfAbsent(
                        UUID.fromString(d.get("subject").asString()), subject -> new HashMap<>())
                .put(
                        d.get("field").asString(),
                        new DraftText(
                                d.get("text").asString(),
                                d.get("version").asLong(),
                                d.get("editor").asString(),
                                FollowUpFiles.instant(d.get("at")))));
        return new ConcernPage(
                new EmploymentId(JdbcTypes.uuid(row, "id")),
                FollowUpFiles.facts(row),
                reader,
                row.getString("citizen_name"),
                EmployerName.of(row.getString("company_name"), row.getString("workplace_name")),
                consultantName == null ? "" : consultantName,
                new AccountId(JdbcTypes.uuid(row, "account_id")),
                FollowUpFiles.employers(row.getString("employers")).stream()
                        .map(AccountId::new)
                        .toList(),
                FollowUpFiles.employers(row.getString("consultants")).stream()
                        .map(AccountId::new)
                        .toList(),
                starts != null && row.getBoolean("takes_part"),
                FollowUpFiles.array(row.getString("concerns")).stream()
                        .map(ConcernFiles::concern)
                        .toList(),
                drafts,
                row.getBoolean("unread"));
    }

    private static Concern concern(JsonNode c) {
        JsonNode lines = c.get("lines");
        List<Concern.Line> written = lines.isNull()
                ? List.of()
                : lines.valueStream()
                        .map(l -> new Concern.Line(
                                TalkParty.valueOf(l.get("party").asString()),
                                l.get("person").asString(),
                                l.get("text").asString(),
                                FollowUpFiles.instant(l.get("at"))))
                        .toList();
        return new Concern(
                new ConcernId(UUID.fromString(c.get("id").asString())),
                c.get("version").asLong(),
                TalkParty.valueOf(c.get("party").asString()),
                ConcernAbout.valueOf(c.get("about").asString()),
                c.get("other").asInt() == 1,
                ConcernStatus.valueOf(c.get("status").asString()),
                FollowUpFiles.instant(c.get("sent")),
                c.get("by").isNull() ? null : FollowUpFiles.instant(c.get("by")),
                !c.get("climbed").isNull(),
                written);
    }
}
