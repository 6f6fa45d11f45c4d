package dk.fleksbro.fair.board;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys in the addresses of the boards. */
@Repository
class BoardKeys {

    private final JdbcClient jdbc;

    BoardKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The fair a key opens; none after the fair’s day. */
    Optional<FairId> fair(String key, LocalDate today) {
        return jdbc.sql("""
                        select fair.id from fair_board board join fair on fair.id = board.fair_id
                        where board.board_key = :key and fair.day >= :today
                        """)
                .param("key", key)
                .param("today", today)
                .query((row, n) -> new FairId(JdbcTypes.uuid(row, "id")))
                .optional();
    }

    Optional<String> key(FairId fair) {
        return jdbc.sql("select board_key from fair_board where fair_id = :fair")
                .param("fair", fair.value())
                .query(String.class)
                .optional();
    }

    /** In place of the one before, which opens nothing any more. */
    void put(FairId fair, String key, AccountId by, Instant now) {
        jdbc.sql("""
                        insert into fair_board (fair_id, board_key, made_by, made_at) values (:fair, :key, :by, :now)
                        on duplicate key update board_key = :key, made_by = :by, made_at = :now
                        """)
                .param("fair", fair.value())
                .param("key", key)
                .param("by", by.value())
                .param("now", JdbcTypes.utc(now))
                .update();
    }
}
