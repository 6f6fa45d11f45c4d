package dk.fleksbro.agreement;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.document.FileId;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an employment with all that its pages need, in one statement. Who calls it asks for the reader's access. */
@Component
public class EmploymentFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String COLUMNS = """
            select employment.*, %s as takes_part, citizen.name as citizen_name, citizen.account_id, citizen.municipality_id, citizen.consultant_id,
                workplace.name as workplace_name, company.name as company_name,
                (select group_concat(wc.account_id) from workplace_contact wc where wc.workplace_id = employment.workplace_id) as employers,
                (select json_arrayagg(json_object('id', v.id, 'version', v.version, 'number', v.number, 'status', v.status,
                        'hash', v.content_hash, 'kind', v.change_kind, 'reason', v.change_text, 'from', v.effective_from,
                        'opened', v.opened_at, 'closed', v.closed_at) order by v.number)
                    from agreement_version v where v.employment_id = employment.id) as versions,
                (select json_arrayagg(json_object('hash', c.hash, 'json', c.json)) from agreement_content c
                    where c.hash in (select v.content_hash from agreement_version v where v.employment_id = employment.id
                        and (v.status = 'OPEN'
                            or v.number = (select max(l.number) from agreement_version l where l.employment_id = employment.id)
                            or (v.status = 'APPROVED' and v.effective_from >= coalesce(
                            (select max(i.effective_from) from agreement_version i where i.employment_id = employment.id
                                and i.status = 'APPROVED' and i.effective_from <= :today), '1000-01-01')))
                        union select a.content_hash from agreement_approval a join agreement_version v on v.id = a.version_id
                            where v.open_of = employment.id
                        union select a.content_hash from agreement_approval a join agreement_version v on v.id = a.version_id
                            where v.employment_id = employment.id and a.objected_at is not null)) as contents,
                (select json_arrayagg(json_object('id', a.id, 'version', a.version_id, 'party', a.party, 'hash', a.content_hash,
                        'channel', a.channel, 'person', a.person, 'reason', a.on_behalf_reason, 'proof', a.proof,
                        'until', a.object_until, 'objected', a.objected_at, 'objection', a.objection,
                        'at', a.approved_at, 'lifted', a.lifted_at, 'sections', a.lifted_sections, 'file', a.proof_file_id) order by a.approved_at)
                    from agreement_approval a join agreement_version v on v.id = a.version_id
                    where v.employment_id = employment.id and v.status <> 'CANCELLED') as approvals
            """.formatted(AccessScope.employerTakesPart("today"));

    private static final String FROM = """
             from employment
            join citizen on citizen.id = employment.citizen_id
            join workplace on workplace.id = employment.workplace_id
            join company on company.id = workplace.company_id
            where\s""";

    private static final String ONE = FROM + "employment.id = :id";

    private final JdbcClient jdbc;

    EmploymentFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<EmploymentFile> find(EmploymentId id, LocalDate today) {
        return find(id, today, "", Map.of(), (file, row) -> file);
    }

    /** What a page makes of the file and of what it reads besides. */
    @FunctionalInterface
    interface PageOf<T> {
        T read(EmploymentFile file, ResultSet row) throws SQLException;
    }

    /**
     * The same with what a page needs besides, still in one statement.
     *
     * @param more columns, each with a comma before it; they may use {@code employment}, {@code :id} and {@code :today}
     */
    <T> Optional<T> find(
            EmploymentId id, LocalDate today, String more, Map<String, Object> parameters, PageOf<T> page) {
        return jdbc.sql(COLUMNS + more + ONE)
                .params(parameters)
                .param("id", id.value())
                .param("today", today)
                .query((row, n) -> page.read(file(row), row))
                .optional();
    }

    /** Several at once, still in one statement; {@code where} bounds them to what their reader may see. */
    List<EmploymentFile> list(String where, Map<String, Object> parameters, LocalDate today, int limit) {
        return jdbc.sql(COLUMNS + FROM + where + " order by employment.created_at, employment.id limit :limit")
                .params(parameters)
                .param("today", today)
                .param("limit", limit)
                .query((row, n) -> file(row))
                .list();
    }

    /** The same, and nobody else changes the employment before this unit of work is done. */
    public Optional<EmploymentFile> lock(EmploymentId id, LocalDate today) {
        lock(id);
        return find(id, today);
    }

    void lock(EmploymentId id) {
        jdbc.sql("select id from employment where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    static Employment employment(ResultSet row) throws SQLException {
        return new Employment(
                new EmploymentId(JdbcTypes.uuid(row, "id")),
                row.getLong("version"),
                new CitizenId(JdbcTypes.uuid(row, "citizen_id")),
                new WorkplaceId(JdbcTypes.uuid(row, "workplace_id")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("end_reason"),
                JdbcTypes.instant(row, "created_at"));
    }

    private static EmploymentFile file(ResultSet row) throws SQLException {
        Employment employment = employment(row);
        String accounts = row.getString("employers");
        List<AccountId> employers = accounts == null
                ? List.of()
                : Arrays.stream(accounts.split(",", -1))
                        .map(UUID::fromString)
                        .map(AccountId::new)
                        .toList();
        UUID consultant = JdbcTypes.uuidOrNull(row, "consultant_id");
        UUID account = JdbcTypes.uuid(row, "account_id");
        Map<String, Content> contents = new HashMap<>();
        array(row.getString("contents"))
                .forEach(c -> contents.put(
                        c.get("hash").asString(), Content.read(c.get("json").asString())));
        return new EmploymentFile(
                employment,
                Facts.ofEmployment(
                        employment.id().value(),
                        employment.citizen().value(),
                        account,
                        JdbcTypes.uuid(row, "municipality_id"),
                        new HashSet<>(employers.stream().map(AccountId::value).toList()),
                        row.getBoolean("contract_released"),
                        row.getBoolean("takes_part")),
                row.getString("citizen_name"),
                new AccountId(account),
                consultant == null ? null : new AccountId(consultant),
                row.getString("company_name"),
                row.getString("workplace_name"),
                employers,
                array(row.getString("versions")).stream()
                        .map(EmploymentFiles::version)
                        .toList(),
                contents,
                array(row.getString("approvals")).stream()
                        .map(EmploymentFiles::approval)
                        .toList());
    }

    static List<JsonNode> array(@Nullable String json) {
        return json == null
                ? List.of()
                : StreamSupport.stream(JSON.readTree(json).spliterator(), false).toList();
    }

    static AgreementVersion version(JsonNode v) {
        return new AgreementVersion(
                new VersionId(UUID.fromString(v.get("id").asString())),
                v.get("version").asLong(),
                v.get("number").asInt(),
                VersionStatus.valueOf(v.get("status").asString()),
                v.get("hash").asString(),
                ChangeKind.valueOf(v.get("kind").asString()),
                v.get("reason").asString(),
                date(v.get("from")),
                at(v.get("opened")),
                v.get("closed").isNull() ? null : at(v.get("closed")));
    }

    static Approval approval(JsonNode a) {
        String sections = a.get("sections").asString();
        return new Approval(
                UUID.fromString(a.get("id").asString()),
                new VersionId(UUID.fromString(a.get("version").asString())),
                Signatory.valueOf(a.get("party").asString()),
                a.get("hash").asString(),
                ApprovalChannel.valueOf(a.get("channel").asString()),
                a.get("person").asString(),
                a.get("reason").isNull()
                        ? null
                        : OnBehalfReason.valueOf(a.get("reason").asString()),
                a.get("proof").asString(),
                date(a.get("until")),
                a.get("objected").isNull() ? null : at(a.get("objected")),
                a.get("objection").asString(),
                at(a.get("at")),
                a.get("lifted").isNull() ? null : at(a.get("lifted")),
                sections.isEmpty() ? Set.of() : Set.of(sections.split(",", -1)),
                a.get("file").isNull()
                        ? null
                        : new FileId(UUID.fromString(a.get("file").asString())));
    }

    private static @Nullable LocalDate date(JsonNode node) {
        return node.isNull() ? null : LocalDate.parse(node.asString());
    }

    static Instant at(JsonNode node) {
        return LocalDateTime.parse(node.asString().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }
}
