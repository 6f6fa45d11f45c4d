package dk.fleksbro.fair;

import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who lets the workplaces of a fair see offer and hours. */
@Repository
class FairShowings {

    private final JdbcClient jdbc;

    FairShowings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isShown(UUID seeker) {
        return jdbc.sql("select count(*) from fair_showing where seeker_id = :seeker and withdrawn_at is null")
                        .param("seeker", seeker)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void put(UUID seeker, boolean shown, Instant now) {
        String sql = shown
                ? "insert into fair_showing (seeker_id, given_at) values (:seeker, :now)"
                : "update fair_showing set withdrawn_at = :now where seeker_id = :seeker and withdrawn_at is null";
        jdbc.sql(sql).param("seeker", seeker).param("now", JdbcTypes.utc(now)).update();
    }
}
