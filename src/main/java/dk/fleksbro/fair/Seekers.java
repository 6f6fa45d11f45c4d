package dk.fleksbro.fair;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fleksjobbere at the fairs. */
@Repository
class Seekers {

    private static final String VALUES = """
            companion = :companion, transport = :transport, interpreter = :interpreter, wheelchair = :wheelchair,
            quiet_table = :quiet, arrives = :arrives, leaves = :leaves, max_dates = :dates, max_in_row = :row,
            rest_rounds = :rest, walking_minutes = :walking
            """;

    private final JdbcClient jdbc;

    Seekers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Seeker> find(FairId fair, CitizenId citizen) {
        return jdbc.sql("select * from fair_seeker where fair_id = :fair and citizen_id = :citizen")
                .param("fair", fair.value())
                .param("citizen", citizen.value())
                .query((row, n) -> seeker(row))
                .optional();
    }

    /** Those who come. */
    List<Seeker> coming(FairId fair) {
        return jdbc.sql("select * from fair_seeker where fair_id = :fair and status = 'YES' order by id")
                .param("fair", fair.value())
                .query((row, n) -> seeker(row))
                .list();
    }

    /**
     * Adds somebody who has not answered yet; nothing happens when the person is at the fair already.
     *
     * @param by who invites, or null for somebody who signs up
     */
    Optional<SeekerId> add(
            FairId fair, CitizenId citizen, @Nullable AccountId by, String lateReason, Limits limits, Instant now) {
        SeekerId id = SeekerId.create();
        int added = values(jdbc.sql("""
                        insert ignore into fair_seeker set id = :id, version = 1, fair_id = :fair, citizen_id = :citizen,
                            status = 'INVITED', invited_by = :by, late_reason = :late, changed_at = :now,
                        """ + VALUES), Help.NONE, limits)
                .param("id", id.value())
                .param("fair", fair.value())
                .param("citizen", citizen.value())
                .param("by", by == null ? null : by.value())
                .param("late", lateReason)
                .param("now", JdbcTypes.utc(now))
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    void change(SeekerId id, Help help, Limits limits, Instant now) {
        values(
                        jdbc.sql("update fair_seeker set version = version + 1, changed_at = :now, " + VALUES
                                + " where id = :id"),
                        help,
                        limits)
                .param("id", id.value())
                .param("now", JdbcTypes.utc(now))
                .update();
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, Help help, Limits limits) {
        return statement
                .param("companion", help.companion().name())
                .param("transport", help.transport())
                .param("interpreter", help.interpreter())
                .param("wheelchair", help.wheelchair())
                .param("quiet", help.quietTable())
                .param("arrives", limits.arrives())
                .param("leaves", limits.leaves())
                .param("dates", limits.maxDates())
                .param("row", limits.maxInRow())
                .param("rest", limits.restRounds())
                .param("walking", limits.walkingMinutes());
    }

    private static Seeker seeker(ResultSet row) throws SQLException {
        return new Seeker(
                new SeekerId(JdbcTypes.uuid(row, "id")),
                new FairId(JdbcTypes.uuid(row, "fair_id")),
                new CitizenId(JdbcTypes.uuid(row, "citizen_id")),
                Answers.answer(row, Side.SEEKER),
                new Help(
                        Companion.valueOf(row.getString("companion")),
                        row.getBoolean("transport"),
                        row.getString("interpreter"),
                        row.getBoolean("wheelchair"),
                        row.getBoolean("quiet_table")),
                new Limits(
                        row.getInt("max_dates"),
                        row.getInt("max_in_row"),
                        row.getInt("rest_rounds"),
                        row.getInt("walking_minutes"),
                        row.getObject("arrives", LocalTime.class),
                        row.getObject("leaves", LocalTime.class)));
    }
}
