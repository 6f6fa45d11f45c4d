package dk.fleksbro.fair;

import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers of both sides, each in its table. Who changes one has locked the fair before. */
@Repository
class Answers {

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who waits for a place. */
    record InLine(UUID guest, int places) {}

    Answer lock(Side side, UUID guest) {
        return jdbc.sql("select * from " + side.table() + " where id = :id for update")
                .param("id", guest)
                .query((row, n) -> answer(row, side))
                .single();
    }

    /** How many places are taken, those held for somebody among them: as it is now, not as this unit of work began. */
    int held(Side side, FairId fair) {
        return jdbc.sql("select coalesce(sum(" + side.places() + "), 0) from " + side.table()
                        + " where fair_id = :fair and status in ('YES', 'OFFERED') for update")
                .param("fair", fair.value())
                .query(Integer.class)
                .single();
    }

    int capacity(Side side, JobFair fair) {
        return switch (side) {
            case SEEKER -> fair.terms().seekerPlaces();
            case WORKPLACE ->
                jdbc.sql("select count(*) from fair_table where fair_id = :fair for update")
                        .param("fair", fair.id().value())
                        .query(Integer.class)
                        .single();
        };
    }

    /** Who has waited longest. */
    Optional<InLine> firstInLine(Side side, FairId fair) {
        return jdbc.sql("select id, " + side.places() + " as wanted from " + side.table()
                        + " where fair_id = :fair and status = 'WAITING' order by waiting_since, id limit 1 for update")
                .param("fair", fair.value())
                .query((row, n) -> new InLine(JdbcTypes.uuid(row, "id"), row.getInt("wanted")))
                .optional();
    }

    /** Where a guest stands in the line: 1 is next. */
    int placeInLine(Side side, FairId fair, Answer answer) {
        return jdbc.sql("select count(*) from " + side.table()
                        + " where fair_id = :fair and status = 'WAITING' and waiting_since <= :since")
                .param("fair", fair.value())
                .param("since", JdbcTypes.utcOrNull(answer.waitingSince()))
                .query(Integer.class)
                .single();
    }

    /** Offers nobody has taken in time, at a fair that still gives out places. */
    List<UUID> lapsed(Side side, FairId fair, Instant now) {
        return jdbc.sql(
                        "select id from " + side.table()
                                + " where fair_id = :fair and status = 'OFFERED' and offered_until <= :now order by offered_until, id for update")
                .param("fair", fair.value())
                .param("now", JdbcTypes.utc(now))
                .query(UUID.class)
                .list();
    }

    List<FairId> fairsWithLapsed(Side side, Instant now) {
        return jdbc.sql(
                        "select distinct fair.id from " + side.table() + " guest join fair on fair.id = guest.fair_id"
                                + " where guest.status = 'OFFERED' and guest.offered_until <= :now and fair.status in ('OPEN', 'CLOSED')")
                .param("now", JdbcTypes.utc(now))
                .query((row, n) -> new FairId(JdbcTypes.uuid(row, "id")))
                .list();
    }

    void put(
            Side side,
            UUID guest,
            AnswerStatus status,
            @Nullable Instant waitingSince,
            @Nullable Instant offeredUntil,
            Instant now) {
        jdbc.sql("update " + side.table() + " set status = :status, waiting_since = :waiting, offered_until = :offered,"
                        + " changed_at = :now, version = version + 1 where id = :id")
                .param("status", status.name())
                .param("waiting", JdbcTypes.utcOrNull(waitingSince))
                .param("offered", JdbcTypes.utcOrNull(offeredUntil))
                .param("now", JdbcTypes.utc(now))
                .param("id", guest)
                .update();
    }

    /** How many tables a workplace is to have. */
    void putTables(UUID workplace, int tables) {
        jdbc.sql("update fair_workplace set places = :tables, version = version + 1 where id = :id")
                .param("tables", tables)
                .param("id", workplace)
                .update();
    }

    static Answer answer(ResultSet row, Side side) throws SQLException {
        return new Answer(
                AnswerStatus.valueOf(row.getString("status")),
                row.getLong("version"),
                JdbcTypes.instantOrNull(row, "waiting_since"),
                JdbcTypes.instantOrNull(row, "offered_until"),
                side == Side.SEEKER ? 1 : row.getInt("places"));
    }
}
