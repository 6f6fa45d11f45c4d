package dk.fleksbro.fair;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fairs, and what was done with each. */
@Repository
class JobFairs {

    private static final String VALUES = """
            name = :name, place = :place, street = :street, postal_code = :postal, day = :day, starts = :starts, ends = :ends,
            date_minutes = :date, changeover_minutes = :changeover, break_after = :breakAfter, break_minutes = :break,
            target_dates = :target, seeker_places = :places, answer_by = :answerBy
            """;

    private final JdbcClient jdbc;

    JobFairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<JobFair> find(FairId id) {
        return jdbc.sql("select * from fair where id = :id")
                .param("id", id.value())
                .query((row, n) -> fair(row))
                .optional();
    }

    /** Until this unit of work is done, nobody else gives out a place at the fair. */
    Optional<JobFair> lock(FairId id) {
        return jdbc.sql("select * from fair where id = :id for update")
                .param("id", id.value())
                .query((row, n) -> fair(row))
                .optional();
    }

    void insert(JobFair fair, AccountId by, Instant now) {
        FairId from = fair.clonedFrom();
        terms(jdbc.sql("""
                        insert into fair set id = :id, version = 1, municipality_id = :municipality, status = :status,
                            cloned_from = :from, created_by = :by, created_at = :now, changed_at = :now,
                        """ + VALUES), fair.terms())
                .param("id", fair.id().value())
                .param("municipality", fair.municipality().value())
                .param("status", fair.status().name())
                .param("from", from == null ? null : from.value())
                .param("by", by.value())
                .param("now", JdbcTypes.utc(now))
                .update();
    }

    void change(FairId id, FairTerms terms, Instant now) {
        terms(
                        jdbc.sql("update fair set version = version + 1, changed_at = :now, " + VALUES
                                + " where id = :id"),
                        terms)
                .param("id", id.value())
                .param("now", JdbcTypes.utc(now))
                .update();
    }

    void move(JobFair fair, FairMove move, AccountId by, String text, Instant now) {
        jdbc.sql("update fair set status = :to, version = version + 1, changed_at = :now where id = :id")
                .param("to", move.to().name())
                .param("id", fair.id().value())
                .param("now", JdbcTypes.utc(now))
                .update();
        jdbc.sql("""
                        insert into fair_move (fair_id, move, from_status, to_status, account_id, text, at)
                        values (:id, :move, :from, :to, :by, :text, :now)
                        """)
                .param("id", fair.id().value())
                .param("move", move.name())
                .param("from", fair.status().name())
                .param("to", move.to().name())
                .param("by", by.value())
                .param("text", text)
                .param("now", JdbcTypes.utc(now))
                .update();
    }

    /** The rounds that have not begun when the day is ended never begin. */
    void stopClock(FairId id, Instant now) {
        jdbc.sql(
                        "update fair_clock set paused_at = coalesce(paused_at, :now), version = version + 1 where fair_id = :id")
                .param("now", JdbcTypes.utc(now))
                .param("id", id.value())
                .update();
    }

    /** Why the fair is cancelled, as it was written to the guests. */
    Optional<String> whyCancelled(FairId id) {
        return jdbc.sql("select text from fair_move where fair_id = :id and move = 'CANCEL'")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    private static JdbcClient.StatementSpec terms(JdbcClient.StatementSpec statement, FairTerms terms) {
        return statement
                .param("name", terms.name())
                .param("place", terms.place())
                .param("street", terms.street())
                .param("postal", terms.postalCode())
                .param("day", terms.day())
                .param("starts", terms.times().starts())
                .param("ends", terms.times().ends())
                .param("date", terms.times().dateMinutes())
                .param("changeover", terms.times().changeoverMinutes())
                .param("breakAfter", terms.times().breakAfter())
                .param("break", terms.times().breakMinutes())
                .param("target", terms.targetDates())
                .param("places", terms.seekerPlaces())
                .param("answerBy", terms.answerBy());
    }

    static JobFair fair(ResultSet row) throws SQLException {
        @Nullable UUID from = JdbcTypes.uuidOrNull(row, "cloned_from");
        return new JobFair(
                new FairId(JdbcTypes.uuid(row, "id")),
                row.getLong("version"),
                new MunicipalityId(JdbcTypes.uuid(row, "municipality_id")),
                FairStatus.valueOf(row.getString("status")),
                terms(row),
                from == null ? null : new FairId(from));
    }

    static FairTerms terms(ResultSet row) throws SQLException {
        return new FairTerms(
                row.getString("name"),
                row.getString("place"),
                row.getString("street"),
                row.getString("postal_code"),
                row.getObject("day", LocalDate.class),
                new FairTimes(
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class),
                        row.getInt("date_minutes"),
                        row.getInt("changeover_minutes"),
                        row.getInt("break_after"),
                        row.getInt("break_minutes")),
                row.getInt("target_dates"),
                row.getInt("seeker_places"),
                row.getObject("answer_by", LocalDate.class));
    }
}
