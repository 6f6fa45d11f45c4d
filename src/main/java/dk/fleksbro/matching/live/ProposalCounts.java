package dk.fleksbro.matching.live;

import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.shared.jdbc.Touched;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often people have been proposed. */
@Repository
class ProposalCounts {

    private static final String COUNT = "select citizen_id, count(*) as proposals from flex_match";

    private final JdbcClient jdbc;

    ProposalCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of everybody who has been. */
    Map<UUID, Integer> all() {
        return read(jdbc.sql(COUNT + " group by citizen_id"));
    }

    /** Of everybody with a match that was written within that time. */
    Map<UUID, Integer> touchedWithin(Duration time) {
        return read(jdbc.sql(COUNT + " where citizen_id in (select citizen_id from flex_match where "
                        + Touched.lately("flex_match") + ") group by citizen_id")
                .param("micros", time.toNanos() / 1000));
    }

    private static Map<UUID, Integer> read(JdbcClient.StatementSpec sql) {
        Map<UUID, Integer> counts = new HashMap<>();
        sql.query(row -> {
            counts.put(JdbcTypes.uuid(row, "citizen_id"), row.getInt("proposals"));
        });
        return counts;
    }
}
