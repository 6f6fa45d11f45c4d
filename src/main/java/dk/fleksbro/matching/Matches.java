package dk.fleksbro.matching;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

    int meetingsAgreed(FlexJobRoleId role) {
        return jdbc.sql("select count(*) from flex_match where role_id = :role and status = 'MEETING_AGREED'")
                .param("role", role.value())
                .query(Integer.class)
                .single();
    }

    void insert(Match match) {
        try {
            bind(jdbc.sql("""
                            insert into flex_match (id, version, role_id, citizen_id, status, proposed_by, proposed_at, changed_at,
                                reason, reason_text, meeting_at, meeting_form, meeting_place, meeting_note)
                            values (:id, 1, :role, :citizen, :status, :proposedBy, :proposedAt, :changedAt,
                                :reason, :text, :meetingAt, :meetingForm, :meetingPlace, :meetingNote)
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
                            proposed_at = :proposedAt, changed_at = :changedAt, reason = :reason, reason_text = :text,
                            meeting_at = :meetingAt, meeting_form = :meetingForm, meeting_place = :meetingPlace,
                            meeting_note = :meetingNote
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

    void record(MatchId match, MoveRow row, @Nullable MatchStatus from, AccountId by) {
        jdbc.sql("""
                        insert into match_move (match_id, from_status, to_status, move, account_id, party, reason, text, at)
                        values (:match, :from, :to, :move, :account, :party, :reason, :text, :at)
                        """)
                .param("match", match.value())
                .param("from", from == null ? null : from.name())
                .param("to", row.to().name())
                .param("move", row.move().name())
                .param("account", by.value())
                .param("party", row.party().name())
                .param("reason", name(row.reason()))
                .param("text", row.text())
                .param("at", JdbcTypes.utc(row.at()))
                .update();
    }

    /** What has happened, the newest first. */
    List<MoveRow> history(MatchId match) {
        return jdbc.sql("""
                        select mm.move, mm.to_status, mm.party, mm.reason, mm.text, mm.at, a.display_name
                        from match_move mm join account a on a.id = mm.account_id
                        where mm.match_id = :match order by mm.id desc
                        """)
                .param("match", match.value())
                .query((row, n) -> new MoveRow(
                        MatchMove.valueOf(row.getString("move")),
                        MatchStatus.valueOf(row.getString("to_status")),
                        Party.valueOf(row.getString("party")),
                        reason(row.getString("reason")),
                        row.getString("text"),
                        JdbcTypes.instant(row, "at"),
                        row.getString("display_name")))
                .list();
    }

    private static StatementSpec bind(StatementSpec sql, Match match) {
        Meeting meeting = match.meeting();
        return sql.param("id", match.id().value())
                .param("status", match.status().name())
                .param("proposedBy", match.proposedBy().value())
                .param("proposedAt", JdbcTypes.utc(match.proposedAt()))
                .param("changedAt", JdbcTypes.utc(match.changedAt()))
                .param("reason", name(match.reason()))
                .param("text", match.text())
                .param("meetingAt", meeting == null ? null : JdbcTypes.utc(meeting.at()))
                .param("meetingForm", meeting == null ? null : meeting.form().name())
                .param("meetingPlace", meeting == null ? "" : meeting.place())
                .param("meetingNote", meeting == null ? "" : meeting.note());
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
                row.getString("reason_text"),
                meeting(row));
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

    private static @Nullable String name(@Nullable MatchReason reason) {
        return reason == null ? null : reason.name();
    }

    private static @Nullable MatchReason reason(@Nullable String name) {
        return name == null ? null : MatchReason.valueOf(name);
    }
}
