package dk.fleksbro.fair.day;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Closes tables, and opens them again. */
@Repository
class ClosedTables {

    private final JdbcClient jdbc;

    ClosedTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it is closed already. */
    boolean close(FairId fair, int number, int fromRound, AccountId by, Instant now) {
        long tables = jdbc.sql("select count(*) from fair_table where fair_id = :fair and number = :number")
                .param("fair", fair.value())
                .param("number", number)
                .query(Long.class)
                .single();
        if (tables == 0) {
            throw new NotFound();
        }
        return jdbc.sql("""
                        insert ignore into fair_closed_table (fair_id, number, from_round, closed_by, closed_at)
                        values (:fair, :number, :from, :by, :now)
                        """)
                        .param("fair", fair.value())
                        .param("number", number)
                        .param("from", fromRound)
                        .param("by", by.value())
                        .param("now", JdbcTypes.utc(now))
                        .update()
                == 1;
    }

    /** False when it is not closed from that round any more. */
    boolean open(FairId fair, int number, int closedFrom) {
        return jdbc.sql("""
                        delete from fair_closed_table
                        where fair_id = :fair and number = :number and from_round = :from
                        """)
                        .param("fair", fair.value())
                        .param("number", number)
                        .param("from", closedFrom)
                        .update()
                == 1;
    }
}
