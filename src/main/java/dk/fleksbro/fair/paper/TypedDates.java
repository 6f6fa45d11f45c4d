package dk.fleksbro.fair.paper;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written down of the dates of a fair, and by whom. */
@Repository
class TypedDates {

    private final JdbcClient jdbc;

    TypedDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Typed(int round, boolean held, String by) {}

    Map<DateKey, Typed> of(FairId fair) {
        Map<DateKey, Typed> typed = new HashMap<>();
        jdbc.sql("""
                        select fact.seeker_id, fact.fair_workplace_id, fact.round, fact.held, account.display_name
                        from fair_date_fact fact join fair_seeker guest on guest.id = fact.seeker_id
                        join account on account.id = fact.typed_by where guest.fair_id = :fair
                        """).param("fair", fair.value()).query(row -> {
            typed.put(
                    new DateKey(JdbcTypes.uuid(row, "seeker_id"), JdbcTypes.uuid(row, "fair_workplace_id")),
                    new Typed(row.getInt("round"), row.getBoolean("held"), row.getString("display_name")));
        });
        return typed;
    }

    void put(DateKey key, int round, boolean held, AccountId by, Instant now) {
        jdbc.sql("""
                        insert into fair_date_fact (seeker_id, fair_workplace_id, round, held, typed_by, at)
                        values (:seeker, :stand, :round, :held, :by, :now)
                        on duplicate key update round = :round, held = :held, typed_by = :by, at = :now
                        """)
                .param("seeker", key.seeker())
                .param("stand", key.stand())
                .param("round", round)
                .param("held", held)
                .param("by", by.value())
                .param("now", JdbcTypes.utc(now))
                .update();
    }

    void remove(DateKey key) {
        jdbc.sql("delete from fair_date_fact where seeker_id = :seeker and fair_workplace_id = :stand")
                .param("seeker", key.seeker())
                .param("stand", key.stand())
                .update();
    }
}
