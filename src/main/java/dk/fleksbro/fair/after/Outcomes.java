package dk.fleksbro.fair.after;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchRule;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pairs whose answers were opened. */
@Repository
class Outcomes {

    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Outcome> find(Pair pair) {
        return jdbc.sql("select * from fair_outcome where seeker_id = :seeker and fair_workplace_id = :stand")
                .param("seeker", pair.seeker())
                .param("stand", pair.stand())
                .query((row, n) -> outcome(row))
                .optional();
    }

    List<Outcome> of(FairId fair) {
        return jdbc.sql("""
                        select * from fair_outcome where fair_id = :fair order by revealed_at, seeker_id, fair_workplace_id
                        """)
                .param("fair", fair.value())
                .query((row, n) -> outcome(row))
                .list();
    }

    void insert(FairId fair, Outcome outcome) {
        jdbc.sql("""
                        insert into fair_outcome (seeker_id, fair_workplace_id, fair_id, result, match_id, hindered, revealed_at)
                        values (:seeker, :stand, :fair, :result, :match, :hindered, :at)
                        """)
                .param("seeker", outcome.pair().seeker())
                .param("stand", outcome.pair().stand())
                .param("fair", fair.value())
                .param("result", outcome.result().name())
                .param("match", outcome.match().map(MatchId::value).orElse(null))
                .param("hindered", outcome.hindered().map(MatchRule::name).orElse(null))
                .param("at", JdbcTypes.utc(outcome.revealedAt()))
                .update();
    }

    /** Says true when it was not settled before. */
    boolean settle(Pair pair, AccountId by, Instant now) {
        return jdbc.sql("""
                        update fair_outcome set settled_at = :now, settled_by = :by
                        where seeker_id = :seeker and fair_workplace_id = :stand and settled_at is null
                        """)
                        .param("now", JdbcTypes.utc(now))
                        .param("by", by.value())
                        .param("seeker", pair.seeker())
                        .param("stand", pair.stand())
                        .update()
                == 1;
    }

    /** It is to be decided after all. */
    void unsettle(Pair pair) {
        jdbc.sql("""
                        update fair_outcome set settled_at = null, settled_by = null
                        where seeker_id = :seeker and fair_workplace_id = :stand
                        """)
                .param("seeker", pair.seeker())
                .param("stand", pair.stand())
                .update();
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return new Outcome(
                new Pair(JdbcTypes.uuid(row, "seeker_id"), JdbcTypes.uuid(row, "fair_workplace_id")),
                DateResult.valueOf(row.getString("result")),
                Optional.ofNullable(JdbcTypes.uuidOrNull(row, "match_id")).map(MatchId::new),
                hindered(row.getString("hindered")),
                JdbcTypes.instant(row, "revealed_at"),
                row.getTimestamp("settled_at") != null);
    }

    private static Optional<MatchRule> hindered(@Nullable String name) {
        return Optional.ofNullable(name).map(MatchRule::valueOf);
    }
}
