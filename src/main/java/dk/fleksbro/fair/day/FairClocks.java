package dk.fleksbro.fair.day;

import dk.fleksbro.fair.FairId;
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
        return kept(fair).map(KeptClock::clock);
    }

    Optional<KeptClock> kept(JobFair fair) {
        return jdbc.sql("select * from fair_clock where fair_id = :fair")
                .param("fair", fair.id().value())
                .query((row, n) -> new KeptClock(
                        row.getLong("version"),
                        new RoundClock(
                                fair.terms().times(),
                                row.getInt("round"),
                                JdbcTypes.instant(row, "begun_at"),
                                JdbcTypes.instantOrNull(row, "paused_at"))))
                .optional();
    }

    /** @param version the one it had; 0 for a clock that begins */
    void keep(FairId fair, long version, RoundClock clock) {
        jdbc.sql("""
                        insert into fair_clock (fair_id, version, round, begun_at, paused_at)
                        values (:fair, :version, :round, :begun, :paused)
                        on duplicate key update version = :version, round = :round, begun_at = :begun, paused_at = :paused
                        """)
                .param("fair", fair.value())
                .param("version", version + 1)
                .param("round", clock.round())
                .param("begun", JdbcTypes.utc(clock.begun()))
                .param("paused", JdbcTypes.utcOrNull(clock.paused()))
                .update();
    }
}
