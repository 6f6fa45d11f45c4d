package dk.fleksbro.fair.day;

import dk.fleksbro.fair.JobFair;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clocks of the fairs. */
@Repository
class FairClocks {

    private final JdbcClient jdbc;

    FairClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty before the first round. */
    Optional<RoundClock> of(JobFair fair) {
        return jdbc.sql("select * from fair_clock where fair_id = :fair")
                .param("fair", fair.id().value())
                .query((row, n) -> new RoundClock(
                        fair.terms().times(),
                        row.getInt("round"),
                        JdbcTypes.instant(row, "begun_at"),
                        JdbcTypes.instantOrNull(row, "paused_at")))
                .optional();
    }
}
