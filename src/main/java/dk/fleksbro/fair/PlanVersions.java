package dk.fleksbro.fair;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.fair.PlanVersion.FrozenFor;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans of the fairs, each under its number. What is in one is written once. */
@Repository
class PlanVersions {

    private static final String VERSIONS = """
            select fair_plan.id, fair_id, number, kind, fair_plan.status, made_at, frozen_at, frozen_for, account.display_name
            from fair_plan join account on account.id = fair_plan.made_by
            """;

    private final JdbcClient jdbc;

    PlanVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<PlanVersion> of(FairId fair) {
        return jdbc.sql(VERSIONS + " where fair_id = :fair order by number desc")
                .param("fair", fair.value())
                .query((row, n) -> version(row))
                .list();
    }

    /** As it is now, not as this unit of work began; nobody makes another before it is done. */
    Optional<PlanVersion> lockNewest(FairId fair) {
        return jdbc.sql(VERSIONS + " where fair_id = :fair order by number desc limit 1 for update")
                .param("fair", fair.value())
                .query((row, n) -> version(row))
                .optional();
    }

    Optional<PlanVersion> find(UUID id) {
        return jdbc.sql(VERSIONS + " where fair_plan.id = :id")
                .param("id", id)
                .query((row, n) -> version(row))
                .optional();
    }

    PlanInput input(UUID id) {
        return KeptPlan.input(jdbc.sql("select input from fair_plan where id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }

    KeptPlan kept(UUID id) {
        return jdbc.sql("select input, result from fair_plan where id = :id")
                .param("id", id)
                .query((row, n) -> KeptPlan.read(
                        Objects.requireNonNull(row.getString("input")),
                        Objects.requireNonNull(row.getString("result"))))
                .single();
    }

    void order(UUID id, FairId fair, int number, PlanInput input, AccountId by, Instant now) {
        insert(id, fair, number, PlanKind.PLANNED, PlanStatus.WAITING, by, now)
                .param("input", KeptPlan.write(input))
                .param("result", null)
                .param("done", null)
                .update();
    }

    /** A plan that is there at once: one made by hand, or for the rest of the day. */
    void insertReady(UUID id, FairId fair, int number, PlanKind kind, KeptPlan plan, AccountId by, Instant now) {
        insert(id, fair, number, kind, PlanStatus.READY, by, now)
                .param("input", KeptPlan.write(plan.input()))
                .param("result", plan.result())
                .param("done", JdbcTypes.utc(now))
                .update();
    }

    void step(UUID id, PlanStatus status) {
        jdbc.sql("update fair_plan set status = :status where id = :id and status <> 'READY'")
                .param("status", status.name())
                .param("id", id)
                .update();
    }

    void finish(UUID id, KeptPlan plan, Instant now) {
        jdbc.sql("""
                        update fair_plan set status = 'READY', input = :input, result = :result, done_at = :now
                        where id = :id and status <> 'READY'
                        """)
                .param("input", KeptPlan.write(plan.input()))
                .param("result", plan.result())
                .param("now", JdbcTypes.utc(now))
                .param("id", id)
                .update();
    }

    /** A plan that was printed and is then sent out keeps the day it was first frozen; one that was sent out stays so. */
    void freeze(UUID id, FrozenFor why, Instant now) {
        jdbc.sql("""
                        update fair_plan set frozen_at = coalesce(frozen_at, :now),
                            frozen_for = if(frozen_for = 'SENT', 'SENT', :why) where id = :id
                        """)
                .param("now", JdbcTypes.utc(now))
                .param("why", why.name())
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec insert(
            UUID id, FairId fair, int number, PlanKind kind, PlanStatus status, AccountId by, Instant now) {
        return jdbc.sql("""
                        insert into fair_plan (id, fair_id, number, kind, status, input, result, made_by, made_at, done_at)
                        values (:id, :fair, :number, :kind, :status, :input, :result, :by, :now, :done)
                        """)
                .param("id", id)
                .param("fair", fair.value())
                .param("number", number)
                .param("kind", kind.name())
                .param("status", status.name())
                .param("by", by.value())
                .param("now", JdbcTypes.utc(now));
    }

    private static PlanVersion version(ResultSet row) throws SQLException {
        @Nullable String frozenFor = row.getString("frozen_for");
        return new PlanVersion(
                JdbcTypes.uuid(row, "id"),
                new FairId(JdbcTypes.uuid(row, "fair_id")),
                row.getInt("number"),
                PlanKind.valueOf(row.getString("kind")),
                PlanStatus.valueOf(row.getString("status")),
                row.getString("display_name"),
                JdbcTypes.instant(row, "made_at"),
                JdbcTypes.instantOrNull(row, "frozen_at"),
                frozenFor == null ? null : FrozenFor.valueOf(frozenFor));
    }
}
