package dk.fleksbro.fair.after;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is done next about the pairs of a fair. */
@Repository
class NextSteps {

    private final JdbcClient jdbc;

    NextSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NextStep> of(FairId fair) {
        return jdbc.sql("select * from fair_next_step where fair_id = :fair order by due_on, id")
                .param("fair", fair.value())
                .query((row, n) -> step(row))
                .list();
    }

    /** Nobody else changes it before this unit of work is done. */
    Optional<NextStep> lock(FairId fair, UUID id) {
        return jdbc.sql("select * from fair_next_step where id = :id and fair_id = :fair for update")
                .param("id", id)
                .param("fair", fair.value())
                .query((row, n) -> step(row))
                .optional();
    }

    void insert(NextStep step, Instant now) {
        AccountId owner = step.owner();
        jdbc.sql("""
                        insert into fair_next_step (id, version, seeker_id, fair_workplace_id, fair_id, kind, owner_id, due_on, status,
                            sentence, created_at, changed_at)
                        values (:id, 1, :seeker, :stand, :fair, :kind, :owner, :due, 'OPEN', '', :now, :now)
                        """)
                .param("id", step.id())
                .param("seeker", step.pair().seeker())
                .param("stand", step.pair().stand())
                .param("fair", step.fair().value())
                .param("kind", step.kind().name())
                .param("owner", owner == null ? null : owner.value())
                .param("due", step.dueOn())
                .param("now", JdbcTypes.utc(now))
                .update();
    }

    void change(NextStep step, AccountId by, Instant now) {
        AccountId owner = step.owner();
        jdbc.sql("""
                        update fair_next_step set kind = :kind, owner_id = :owner, status = :status, sentence = :sentence,
                            changed_by = :by, changed_at = :now, version = version + 1 where id = :id
                        """)
                .param("kind", step.kind().name())
                .param("owner", owner == null ? null : owner.value())
                .param("status", step.status().name())
                .param("sentence", step.sentence())
                .param("by", by.value())
                .param("now", JdbcTypes.utc(now))
                .param("id", step.id())
                .update();
    }

    /** Steps past their day by so many days of which nobody has been told yet; locked, so that each is told of once. */
    List<NextStep> late(LocalDate today, int days, String toldColumn) {
        return jdbc.sql("""
                        select * from fair_next_step where status = 'OPEN' and due_on < :before and %s is null
                        order by due_on, id for update
                        """.formatted(toldColumn))
                .param("before", today.minusDays(days))
                .query((row, n) -> step(row))
                .list();
    }

    void told(UUID id, String toldColumn, Instant now) {
        jdbc.sql("update fair_next_step set %s = :now where id = :id".formatted(toldColumn))
                .param("now", JdbcTypes.utc(now))
                .param("id", id)
                .update();
    }

    private static NextStep step(ResultSet row) throws SQLException {
        @Nullable UUID owner = JdbcTypes.uuidOrNull(row, "owner_id");
        return new NextStep(
                JdbcTypes.uuid(row, "id"),
                row.getLong("version"),
                new FairId(JdbcTypes.uuid(row, "fair_id")),
                new Pair(JdbcTypes.uuid(row, "seeker_id"), JdbcTypes.uuid(row, "fair_workplace_id")),
                StepKind.valueOf(row.getString("kind")),
                owner == null ? null : new AccountId(owner),
                row.getObject("due_on", LocalDate.class),
                StepStatus.valueOf(row.getString("status")),
                row.getString("sentence"));
    }
}
