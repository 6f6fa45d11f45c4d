package dk.fleksbro.fair.day;

import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.HashMap;
import java.util.Map;
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
                    UUID guest = JdbcTypes.uuid(row, "guest_id");
                    known.put(
                            guest,
                            new Presence(
                                    guest,
                                    Side.valueOf(row.getString("side")),
                                    Presence.Status.valueOf(row.getString("status")),
                                    row.getLong("version"),
                                    row.getObject("from_round", Integer.class),
                                    row.getObject("until_round", Integer.class)));
                });
        return known;
    }
}
