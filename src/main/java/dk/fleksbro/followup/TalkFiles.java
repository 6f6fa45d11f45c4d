package dk.fleksbro.followup;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.employer.EmployerName;
import dk.fleksbro.shared.draft.DraftText;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a talk with all that its pages need, in one statement. What the other side answered before the talk does not leave
 * the database until it may be seen.
 */
@Component
class TalkFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SELECT = """
            select talk.*, %s as takes_part, cast(:today as date) as today, talk.minutes as minutes_long, employment.starts_on, employment.contract_released, employment.citizen_id, citizen.name as citizen_name,
                citizen.account_id, citizen.municipality_id, citizen.consultant_id, workplace.name as workplace_name,
                company.name as company_name,
                (select group_concat(wc.account_id) from workplace_contact wc where wc.workplace_id = employment.workplace_id) as employers,
                (select group_concat(t.starts_at order by t.number) from talk_time t where t.talk_id = talk.id) as times,
                (select group_concat(p.party) from talk_pulse p where p.talk_id = talk.id) as answered,
                (select json_arrayagg(json_object('party', p.party, 'WORKLOAD', p.workload, 'ENERGY', p.energy,
                        'CLEAR_TASKS', p.clear_tasks, 'SUPPORT', p.support, 'WELL_BEING', p.well_being))
                    from talk_pulse p where p.talk_id = talk.id and (p.party = :party
                        or (select count(*) from talk_pulse o where o.talk_id = talk.id) = 2)) as pulses,
                (select json_arrayagg(json_object('move', m.move, 'party', m.party, 'person', a.display_name, 'text', m.text,
                        'at', m.at) order by m.id)
                    from talk_move m join account a on a.id = m.account_id where m.talk_id = talk.id) as moves,
                (select json_arrayagg(json_object('id', a.id, 'version', a.version, 'text', a.text, 'owner', a.owner,
                        'due', a.due_on, 'status', a.status, 'mine', coalesce(a.talk_id = talk.id, 0)) order by a.due_on, a.created_at, a.id)
                    from agreed_action a where a.employment_id = talk.employment_id
                        and (a.talk_id = talk.id or a.status = 'OPEN')) as actions,
                (select json_object('json', n.json, 'party', n.party, 'person', n.person, 'at', n.at) from talk_minutes n
                    where n.talk_id = talk.id order by n.id desc limit 1) as written,
                (select json_arrayagg(json_object('party', v.party, 'person', v.person, 'at', v.at) order by v.at) from talk_approval v
                    where v.talk_id = talk.id and v.minutes_id = (select max(n.id) from talk_minutes n where n.talk_id = talk.id))
                    as approvals,
                (select json_arrayagg(json_object('party', v.party, 'person', v.person, 'text', v.text, 'at', v.at) order by v.at)
                    from talk_view v where v.talk_id = talk.id) as views,
                (select json_arrayagg(json_object('from', v.effective_from, 'json', c.json) order by v.effective_from, v.number)
                    from agreement_version v join agreement_content c on c.hash = v.content_hash
                    where v.employment_id = talk.employment_id and v.status = 'APPROVED' and v.effective_from >= coalesce((
                        select max(b.effective_from) from agreement_version b where b.employment_id = talk.employment_id
                            and b.status = 'APPROVED' and b.effective_from <= :today), '1000-01-01')) as agreements,
                exists (select 1 from agreement_version v where v.employment_id = talk.employment_id and v.status = 'OPEN') as being_changed,
                exists (select 1 from agreement_version v where v.employment_id = talk.employment_id and v.change_kind = 'FOLLOW_UP'
                    and v.status <> 'CANCELLED' and v.opened_at >= (select max(n.at) from talk_minutes n where n.talk_id = talk.id)) as followed_up,
                coalesce((select b.status = 'NOT_NEEDED' from talk b where b.employment_id = talk.employment_id and b.id <> talk.id
                    and b.kind in ('BETWEEN_US', 'EXTRA') and b.status <> 'REPLACED' and b.due_on <= talk.due_on
                    order by b.due_on desc, b.created_at desc limit 1), false) as skipped_before,
                (select json_arrayagg(json_object('form', d.form, 'field', d.field, 'text', d.text, 'version', d.version, 'editor', d.editor,
                        'at', d.edited_at)) from draft_field d where d.form in ('talk', concat('pulse-', :party)) and d.subject_id = talk.id) as drafts,
                exists (select 1 from notice n where n.account_id = :me and n.path = :path and n.read_at is null) as unread
            from talk
            join employment on employment.id = talk.employment_id
            join citizen on citizen.id = employment.citizen_id
            join workplace on workplace.id = employment.workplace_id
            join company on company.id = workplace.company_id
            where talk.id = :id and talk.employment_id = :employment
            """.formatted(AccessScope.employerTakesPart("today"));

    private final JdbcClient jdbc;

    TalkFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The talk as the reader may see it; nothing when it is not of that employment. */
    Optional<TalkFile> find(EmploymentId employment, TalkId id, SignedIn reader, LocalDate today) {
        return jdbc.sql(SELECT)
                .param("id", id.value())
                .param("employment", employment.value())
                .param("party", TalkParty.of(reader.role()).name())
                .param("me", reader.accountId())
                .param("path", TalkPaths.talk(employment, id))
                .param("today", today)
                .query((row, n) -> file(row))
                .optional();
    }

    /** The same, and nobody else changes the talk before this unit of work is done. */
    Optional<TalkFile> lock(EmploymentId employment, TalkId id, SignedIn reader, LocalDate today) {
        jdbc.sql("select id from talk where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(employment, id, reader, today);
    }

    private static TalkFile file(ResultSet row) throws SQLException {
        UUID citizen = JdbcTypes.uuid(row, "account_id");
        UUID consultant = JdbcTypes.uuidOrNull(row, "consultant_id");
        List<UUID> employers =
                split(row.getString("employers")).stream().map(UUID::fromString).toList();
        String minutes = row.getString("written");
        return new TalkFile(
                talk(row),
                Facts.ofEmployment(
                        JdbcTypes.uuid(row, "employment_id"),
                        JdbcTypes.uuid(row, "citizen_id"),
                        citizen,
                        JdbcTypes.uuid(row, "municipality_id"),
                        new HashSet<>(employers),
                        row.getBoolean("contract_released"),
                        row.getBoolean("takes_part")),
                row.getString("citizen_name"),
                EmployerName.of(row.getString("company_name"), row.getString("workplace_name")),
                new AccountId(citizen),
                employers.stream().map(AccountId::new).toList(),
                consultant == null ? null : new AccountId(consultant),
                row.getObject("starts_on", LocalDate.class),
                parties(row.getString("answered")),
                pulses(row.getString("pulses")),
                array(row.getString("moves")).stream().map(TalkFiles::moved).toList(),
                array(row.getString("actions")).stream().map(TalkFiles::action).toList(),
                minutes == null ? Optional.empty() : Optional.of(minutes(JSON.readTree(minutes))),
                array(row.getString("approvals")).stream()
                        .map(a -> new Minutes.Approval(
                                party(a),
                                a.get("person").asString(),
                                at(a.get("at").asString())))
                        .toList(),
                array(row.getString("views")).stream()
                        .map(v -> new Minutes.View(
                                party(v),
                                v.get("person").asString(),
                                v.get("text").asString(),
                                at(v.get("at").asString())))
                        .toList(),
                array(row.getString("agreements")).stream()
                        .map(v -> new TalkFile.Agreed(
                                LocalDate.parse(v.get("from").asString()),
                                Content.read(v.get("json").asString())))
                        .toList(),
                row.getObject("today", LocalDate.class),
                row.getBoolean("being_changed"),
                row.getBoolean("followed_up"),
                row.getBoolean("skipped_before"),
                drafts(row.getString("drafts"), true),
                drafts(row.getString("drafts"), false),
                row.getBoolean("unread"));
    }

    private static Talk talk(ResultSet row) throws SQLException {
        String form = row.getString("form");
        String skip = row.getString("skip_party");
        UUID invitedBy = JdbcTypes.uuidOrNull(row, "invited_by");
        return new Talk(
                new TalkId(JdbcTypes.uuid(row, "id")),
                new EmploymentId(JdbcTypes.uuid(row, "employment_id")),
                TalkKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(row.getObject("due_on", LocalDate.class)),
                row.getLong("version"),
                TalkStatus.valueOf(row.getString("status")),
                new Talk.Meeting(
                        split(row.getString("times")).stream()
                                .map(TalkFiles::at)
                                .toList(),
                        JdbcTypes.instantOrNull(row, "starts_at"),
                        row.getInt("minutes_long"),
                        form == null ? null : TalkForm.valueOf(form),
                        row.getString("place"),
                        row.getString("note"),
                        row.getBoolean("companion_comes"),
                        row.getString("companion"),
                        invitedBy == null ? null : new AccountId(invitedBy)),
                skip == null ? null : TalkParty.valueOf(skip),
                row.getObject("held_on", LocalDate.class));
    }

    private static TalkFile.Moved moved(JsonNode m) {
        return new TalkFile.Moved(
                TalkMove.valueOf(m.get("move").asString()),
                party(m),
                m.get("person").asString(),
                m.get("text").asString(),
                at(m.get("at").asString()));
    }

    static AgreedAction action(JsonNode a) {
        return new AgreedAction(
                UUID.fromString(a.get("id").asString()),
                a.get("version").asLong(),
                a.get("text").asString(),
                TalkParty.valueOf(a.get("owner").asString()),
                LocalDate.parse(a.get("due").asString()),
                AgreedAction.Status.valueOf(a.get("status").asString()),
                a.get("mine").asInt() == 1);
    }

    private static Minutes minutes(JsonNode n) {
        return new Minutes(
                Content.read(n.get("json").asString()),
                party(n),
                n.get("person").asString(),
                at(n.get("at").asString()));
    }

    private static Map<TalkParty, Pulse> pulses(@Nullable String json) {
        Map<TalkParty, Pulse> pulses = new EnumMap<>(TalkParty.class);
        for (JsonNode p : array(json)) {
            Map<PulseQuestion, PulseStep> answers = new EnumMap<>(PulseQuestion.class);
            for (PulseQuestion question : PulseQuestion.values()) {
                answers.put(question, PulseStep.of(p.get(question.name()).asInt()));
            }
            pulses.put(party(p), new Pulse(party(p), answers));
        }
        return pulses;
    }

    private static Map<String, DraftText> drafts(@Nullable String json, boolean minutes) {
        Map<String, DraftText> drafts = new HashMap<>();
        array(json).stream()
                .filter(d -> d.get("form").asString().equals("talk") == minutes)
                .forEach(d -> drafts.put(
                        d.get("field").asString(),
                        new DraftText(
                                d.get("text").asString(),
                                d.get("version").asLong(),
                                d.get("editor").asString(),
                                at(d.get("at").asString()))));
        return drafts;
    }

    static List<JsonNode> array(@Nullable String json) {
        return json == null
                ? List.of()
                : StreamSupport.stream(JSON.readTree(json).spliterator(), false).toList();
    }

    private static TalkParty party(JsonNode node) {
        return TalkParty.valueOf(node.get("party").asString());
    }

    private static Set<TalkParty> parties(@Nullable String names) {
        Set<TalkParty> parties = EnumSet.noneOf(TalkParty.class);
        split(names).forEach(name -> parties.add(TalkParty.valueOf(name)));
        return parties;
    }

    private static List<String> split(@Nullable String list) {
        return list == null ? List.of() : Arrays.asList(list.split(",", -1));
    }

    private static Instant at(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }
}
