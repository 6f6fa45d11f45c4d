package dk.fleksbro.followup;

import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.employer.EmployerName;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the follow-up page of an employment needs, in one statement. Who calls it asks for the reader's access. */
@Repository
class FollowUpFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Who an employment is about; for any statement with {@code employment}, {@code citizen} and the workplace's tables. */
    static final String WHO = """
            %s as takes_part, employment.id, employment.starts_on, employment.ended_on, employment.citizen_id, employment.contract_released,
            citizen.name as citizen_name, citizen.account_id, citizen.municipality_id, citizen.consultant_id,
            workplace.name as workplace_name, company.name as company_name,
            (select consultant.display_name from account consultant where consultant.id = citizen.consultant_id) as consultant_name,
            (select group_concat(wc.account_id) from workplace_contact wc where wc.workplace_id = employment.workplace_id) as employers,
            %s as consultants
            """.formatted(AccessScope.employerTakesPart("today"), Ladder.CONSULTANTS);

    static final String FROM = """
             from employment
            join citizen on citizen.id = employment.citizen_id
            join workplace on workplace.id = employment.workplace_id
            join company on company.id = workplace.company_id
            """;

    private static final String SELECT = """
            select %s, %s,
                (select json_arrayagg(json_object('id', talk.id, 'point', talk.point, 'kind', talk.kind, 'status', talk.status,
                        'due', talk.due_on, 'for', %s, 'held', talk.held_on, 'closed', talk.closed_at,
                        'shift', (select json_object('from', s.from_due, 'why', s.why) from talk_shift s where s.talk_id = talk.id
                            order by s.id desc limit 1)) order by talk.due_on, talk.point)
                    from talk where talk.employment_id = employment.id) as talks,
                (select json_arrayagg(json_object('from', v.effective_from, 'json', c.json) order by v.effective_from, v.number)
                    from agreement_version v join agreement_content c on c.hash = v.content_hash
                    where v.employment_id = employment.id and v.status = 'APPROVED') as versions,
                (select json_arrayagg(json_object('talk', p.talk_id, 'party', p.party, 'mood', p.well_being,
                        'on', coalesce(talk.held_on, date(p.answered_at))) order by p.answered_at)
                    from talk_pulse p join talk on talk.id = p.talk_id where talk.employment_id = employment.id
                        and ((select count(*) from talk_pulse o where o.talk_id = p.talk_id) = 2 or (p.party = 'CITIZEN'
                            and (:party = 'CITIZEN' or (:party = 'CONSULTANT' and talk.held_on is not null))))) as moods,
                (select max(s.at) from small_step s join account a on a.id = s.account_id
                    where s.employment_id = employment.id and a.role = :role) as asked_at,
                exists (select 1 from concern c where c.employment_id = employment.id and c.status = 'WAITING'
                    and (c.party = :party or c.other_sees)) as concern_waits,
                exists (select 1 from notice n where n.account_id = :me and n.path = :path and n.read_at is null) as unread
            %s left join agreement_sign on agreement_sign.employment_id = employment.id
            where employment.id = :id
            """.formatted(WHO, Signs.COLUMNS, Ladder.SET_FOR, FROM);

    private final JdbcClient jdbc;

    FollowUpFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FollowUpFile> find(EmploymentId id, SignedIn reader, LocalDate today) {
        return jdbc.sql(SELECT)
                .param("id", id.value())
                .param("me", reader.accountId())
                .param("party", party(reader))
                .param("role", reader.role().name())
                .param("path", FollowUpService.path(id))
                .param("today", today)
                .query((row, n) -> file(row))
                .optional();
    }

    /** Whose answers the reader may see before both have answered; the team lead sees no more than what is opened. */
    private static String party(SignedIn reader) {
        return reader.role() == Role.TEAM_LEAD
                ? ""
                : TalkParty.of(reader.role()).name();
    }

    private static FollowUpFile file(ResultSet row) throws SQLException {
        Instant asked = JdbcTypes.instantOrNull(row, "asked_at");
        String consultant = row.getString("consultant_name");
        return new FollowUpFile(
                new EmploymentId(JdbcTypes.uuid(row, "id")),
                facts(row),
                row.getString("citizen_name"),
                EmployerName.of(row.getString("company_name"), row.getString("workplace_name")),
                consultant == null ? "" : consultant,
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                Signs.of(row),
                array(row.getString("talks")).stream().map(FollowUpFiles::talk).toList(),
                array(row.getString("versions")).stream()
                        .map(v -> new Growth.Dated(
                                LocalDate.parse(v.get("from").asString()),
                                Content.read(v.get("json").asString())))
                        .toList(),
                moods(array(row.getString("moods"))),
                asked == null ? null : DanishTime.date(asked),
                row.getBoolean("concern_waits"),
                row.getBoolean("unread"));
    }

    static Facts facts(ResultSet row) throws SQLException {
        return Facts.ofEmployment(
                JdbcTypes.uuid(row, "id"),
                JdbcTypes.uuid(row, "citizen_id"),
                JdbcTypes.uuid(row, "account_id"),
                JdbcTypes.uuid(row, "municipality_id"),
                employers(row.getString("employers")),
                row.getBoolean("contract_released"),
                row.getBoolean("takes_part"));
    }

    static Set<UUID> employers(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",", -1)).map(UUID::fromString).collect(Collectors.toSet());
    }

    static List<JsonNode> array(@Nullable String json) {
        return json == null
                ? List.of()
                : StreamSupport.stream(JSON.readTree(json).spliterator(), false).toList();
    }

    static Instant instant(JsonNode node) {
        return LocalDateTime.parse(node.asString().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    private static TalkRow talk(JsonNode t) {
        TalkStatus status = TalkStatus.valueOf(t.get("status").asString());
        LocalDate held = date(t.get("held"));
        LocalDate over = held == null
                        && status == TalkStatus.NOT_NEEDED
                        && !t.get("closed").isNull()
                ? DanishTime.date(instant(t.get("closed")))
                : held;
        JsonNode shift = t.get("shift");
        String why = shift.isNull() ? "" : shift.get("why").asString();
        return new TalkRow(
                new TalkId(UUID.fromString(t.get("id").asString())),
                t.get("point").asString(),
                TalkKind.valueOf(t.get("kind").asString()),
                status,
                Objects.requireNonNull(date(t.get("due"))),
                Objects.requireNonNull(date(t.get("for"))),
                held,
                over,
                why.equals(TalkPlans.Why.AGREEMENT.name()) ? date(shift.get("from")) : null,
                why.equals(TalkPlans.Why.ENDED.name()));
    }

    /** One for each talk, with the answers of both. */
    private static List<Growth.Mood> moods(List<JsonNode> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(a -> a.get("talk").asString(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(both -> new Growth.Mood(
                        LocalDate.parse(both.getFirst().get("on").asString()),
                        mood(both, "CITIZEN"),
                        mood(both, "EMPLOYER")))
                .sorted(Comparator.comparing(Growth.Mood::on))
                .toList();
    }

    private static @Nullable Integer mood(List<JsonNode> both, String party) {
        return both.stream()
                .filter(a -> a.get("party").asString().equals(party))
                .map(a -> Integer.valueOf(a.get("mood").asInt()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate date(JsonNode node) {
        return node.isNull() ? null : LocalDate.parse(node.asString());
    }
}
