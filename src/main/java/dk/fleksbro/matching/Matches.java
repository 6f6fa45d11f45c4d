package dk.fleksbro.matching;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Keeps matches and the moves they have made. */
@Repository
class Matches {

    private final JdbcClient jdbc;

    Matches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Match> find(MatchId id) {
        return jdbc.sql("select * from flex_match where id = :id")
                .param("id", id.value())
                .query(Matches::match)
                .optional();
    }

    /** The match as it stands now; nobody else changes it before this unit of work is done. */
    Optional<Match> lock(MatchId id) {
        return jdbc.sql("select * from flex_match where id = :id for update")
                .param("id", id.value())
                .query(Matches::match)
                .optional();
    }

    Optional<Match> lock(FlexJobRoleId role, CitizenId citizen) {
        return jdbc.sql("select * from flex_match where role_id = :role and citizen_id = :citizen for update")
                .param("role", role.value())
                .param("citizen", citizen.value())
                .query(Matches::match)
                .optional();
    }

    /** How many of the role’s places are meant for somebody; {@code but} is not counted. */
    int placesTaken(FlexJobRoleId role, @Nullable MatchId but) {
        return jdbc.sql("select count(*) from flex_match where role_id = :role and status in (%s) and not id <=> :but"
                        .formatted(MatchStatus.sql(MatchStatus::isInAPlace)))
                .param("role", role.value())
                .param("but", but == null ? null : but.value())
                .query(Integer.class)
                .single();
    }

    /** What a person still is on the way to; nobody else changes it before this unit of work is done. */
    List<Match> lockOpen(CitizenId citizen) {
        return jdbc.sql("select * from flex_match where citizen_id = :citizen and status in (%s) order by id for update"
                        .formatted(MatchStatus.sql(MatchStatus::isOpen)))
                .param("citizen", citizen.value())
                .query(Matches::match)
                .list();
    }

    /** Whether the last move that led to where the match is was made by the portal. */
    boolean wasMovedByPortal(MatchId match) {
        return jdbc.sql("select party is null from match_move where match_id = :match order by id desc limit 1")
                .param("match", match.value())
                .query(Boolean.class)
                .single();
    }

    void insert(Match match) {
        try {
            bind(jdbc.sql("""
                            insert into flex_match (id, version, role_id, citizen_id, status, proposed_by, proposed_at, changed_at,
                                reason, possible, reason_text, meeting_at, meeting_form, meeting_place, meeting_note,
                                trial_days, trial_from, trial_to, trial_note, trial_ends_at, earlier)
                            values (:id, 1, :role, :citizen, :status, :proposedBy, :proposedAt, :changedAt,
                                :reason, :possible, :text, :meetingAt, :meetingForm, :meetingPlace, :meetingNote,
                                :trialDays, :trialFrom, :trialTo, :trialNote, :trialEndsAt, :earlier)
                            """), match)
                    .param("role", match.role().value())
                    .param("citizen", match.citizen().value())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RuleBroken(MatchRule.ALREADY_PROPOSED);
        }
    }

    void update(Match match) {
        int written =
                bind(jdbc.sql("""
                        update flex_match set version = version + 1, status = :status, proposed_by = :proposedBy,
                            proposed_at = :proposedAt, changed_at = :changedAt, reason = :reason, possible = :possible, reason_text = :text,
                            meeting_at = :meetingAt, meeting_form = :meetingForm, meeting_place = :meetingPlace,
                            meeting_note = :meetingNote, trial_days = :trialDays, trial_from = :trialFrom, trial_to = :trialTo,
                            trial_note = :trialNote, trial_ends_at = :trialEndsAt, earlier = :earlier,
                            job_ends_on = if(:status = 'HIRED', job_ends_on, null)
                        where id = :id and version = :version
                        """), match).param("version", match.version()).update();
        if (written != 1) {
            throw new IllegalStateException("a locked match has changed");
        }
    }

    /** Keeps which weights the list was ordered by when the match was proposed. */
    void madeUnder(MatchId match, Weights weights) {
        jdbc.sql("update flex_match set weights_version = :weights where id = :id")
                .param("weights", weights.version())
                .param("id", match.value())
                .update();
    }

    void record(MatchId match, MoveRow row, @Nullable MatchStatus from, @Nullable AccountId by) {
        jdbc.sql("""
                        insert into match_move (match_id, from_status, to_status, move, account_id, party, reason, possible, text, at)
                        values (:match, :from, :to, :move, :account, :party, :reason, :possible, :text, :at)
                        """)
                .param("match", match.value())
                .param("from", from == null ? null : from.name())
                .param("to", row.to().name())
                .param("move", row.move().name())
                .param("account", by == null ? null : by.value())
                .param("party", name(row.party()))
                .param("reason", name(row.reason()))
                .param("possible", name(row.possible()))
                .param("text", row.text())
                .param("at", JdbcTypes.utc(row.at()))
                .update();
    }

    /** What has happened, the newest first. */
    List<MoveRow> history(MatchId match) {
        return jdbc.sql("""
                        select mm.move, mm.to_status, mm.party, mm.reason, mm.possible, mm.text, mm.at, coalesce(a.display_name, '') as display_name
                        from match_move mm left join account a on a.id = mm.account_id
                        where mm.match_id = :match order by mm.id desc
                        """)
                .param("match", match.value())
                .query((row, n) -> new MoveRow(
                        MatchMove.valueOf(row.getString("move")),
                        MatchStatus.valueOf(row.getString("to_status")),
                        party(row.getString("party")),
                        reason(row.getString("reason")),
                        possible(row.getString("possible")),
                        row.getString("text"),
                        JdbcTypes.instant(row, "at"),
                        row.getString("display_name")))
                .list();
    }

    private static StatementSpec bind(StatementSpec sql, Match match) {
        Meeting meeting = match.meeting();
        Trial trial = match.trial();
        return sql.param("id", match.id().value())
                .param("status", match.status().name())
                .param("proposedBy", match.proposedBy().value())
                .param("proposedAt", JdbcTypes.utc(match.proposedAt()))
                .param("changedAt", JdbcTypes.utc(match.changedAt()))
                .param("reason", name(match.reason()))
                .param("possible", name(match.possible()))
                .param("text", match.text())
                .param("meetingAt", meeting == null ? null : JdbcTypes.utc(meeting.at()))
                .param("meetingForm", meeting == null ? null : meeting.form().name())
                .param("meetingPlace", meeting == null ? "" : meeting.place())
                .param("meetingNote", meeting == null ? "" : meeting.note())
                .param("trialDays", trial == null ? "" : trial.daysText())
                .param("trialFrom", trial == null ? null : trial.from())
                .param("trialTo", trial == null ? null : trial.to())
                .param("trialNote", trial == null ? "" : trial.note())
                .param("trialEndsAt", trial == null ? null : JdbcTypes.utc(trial.ends()))
                .param("earlier", name(match.earlier()));
    }

    private static Match match(ResultSet row, int n) throws SQLException {
        return new Match(
                new MatchId(JdbcTypes.uuid(row, "id")),
                new FlexJobRoleId(JdbcTypes.uuid(row, "role_id")),
                new CitizenId(JdbcTypes.uuid(row, "citizen_id")),
                row.getLong("version"),
                MatchStatus.valueOf(row.getString("status")),
                new AccountId(JdbcTypes.uuid(row, "proposed_by")),
                JdbcTypes.instant(row, "proposed_at"),
                JdbcTypes.instant(row, "changed_at"),
                reason(row.getString("reason")),
                possible(row.getString("possible")),
                row.getString("reason_text"),
                meeting(row),
                trial(row),
                earlier(row));
    }

    static @Nullable Meeting meeting(ResultSet row) throws SQLException {
        Instant at = JdbcTypes.instantOrNull(row, "meeting_at");
        return at == null
                ? null
                : new Meeting(
                        at,
                        MeetingForm.valueOf(Objects.requireNonNullElse(row.getString("meeting_form"), "IN_PERSON")),
                        row.getString("meeting_place"),
                        row.getString("meeting_note"));
    }

    static @Nullable Trial trial(ResultSet row) throws SQLException {
        String days = row.getString("trial_days");
        return days.isEmpty()
                ? null
                : new Trial(
                        Trial.days(days),
                        row.getObject("trial_from", LocalTime.class),
                        row.getObject("trial_to", LocalTime.class),
                        row.getString("trial_note"));
    }

    private static @Nullable MatchStatus earlier(ResultSet row) throws SQLException {
        String name = row.getString("earlier");
        return name == null ? null : MatchStatus.valueOf(name);
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }

    private static @Nullable Party party(@Nullable String name) {
        return name == null ? null : Party.valueOf(name);
    }

    private static @Nullable MatchReason reason(@Nullable String name) {
        return name == null ? null : MatchReason.valueOf(name);
    }

    private static @Nullable Possible possible(@Nullable String name) {
        return name == null ? null : Possible.valueOf(name);
    }
}
