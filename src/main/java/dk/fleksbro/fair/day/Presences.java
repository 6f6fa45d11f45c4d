package dk.fleksbro.fair.day;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has come to a fair, and who has not. */
@Repository
class Presences {

    private final JdbcClient jdbc;

    Presences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Presence> of(FairId fair) {
        Map<UUID, Presence> known = new HashMap<>();
        jdbc.sql("select * from fair_presence where fair_id = :fair")
                .param("fair", fair.value())
                .query(row -> {
                    Presence presence = presence(row);
                    known.put(presence.guest(), presence);
                });
        return known;
    }

    Optional<Presence> find(FairId fair, UUID guest) {
        return jdbc.sql("select * from fair_presence where guest_id = :guest and fair_id = :fair")
                .param("guest", guest)
                .param("fair", fair.value())
                .query((row, n) -> presence(row))
                .optional();
    }

    /** Writes what is known of a guest now, in place of what was known. */
    void put(FairId fair, Presence presence, AccountId by, Instant now) {
        jdbc.sql("""
                        insert into fair_presence (guest_id, fair_id, side, status, version, from_round, until_round, changed_by,
                            changed_at)
                        values (:guest, :fair, :side, :status, :version, :from, :until, :by, :now)
                        on duplicate key update status = :status, version = :version, from_round = :from, until_round = :until,
                            changed_by = :by, changed_at = :now
                        """)
                .param("guest", presence.guest())
                .param("fair", fair.value())
                .param("side", presence.side().name())
                .param("status", presence.status().name())
                .param("version", presence.version())
                .param("from", presence.fromRound())
                .param("until", presence.untilRound())
                .param("by", by.value())
                .param("now", JdbcTypes.utc(now))
                .update();
    }

    /** The guest has not come yet, after all. */
    void forget(FairId fair, UUID guest) {
        jdbc.sql("delete from fair_presence where guest_id = :guest and fair_id = :fair")
                .param("guest", guest)
                .param("fair", fair.value())
                .update();
    }

    private static Presence presence(ResultSet row) throws SQLException {
        return new Presence(
                JdbcTypes.uuid(row, "guest_id"),
                Side.valueOf(row.getString("side")),
                Presence.Status.valueOf(row.getString("status")),
                row.getLong("version"),
                row.getObject("from_round", Integer.class),
                row.getObject("until_round", Integer.class));
    }
}
