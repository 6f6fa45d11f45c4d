package dk.fleksbro.fair;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The workplaces at the fairs, and the roles they bring. */
@Repository
class Exhibitors {

    private final JdbcClient jdbc;

    Exhibitors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Exhibitor> find(FairId fair, WorkplaceId workplace) {
        return jdbc.sql("select * from fair_workplace where fair_id = :fair and workplace_id = :workplace")
                .param("fair", fair.value())
                .param("workplace", workplace.value())
                .query((row, n) -> exhibitor(row, roles(fair).getOrDefault(JdbcTypes.uuid(row, "id"), List.of())))
                .optional();
    }

    /** Those that come, each with its roles. */
    List<Exhibitor> coming(FairId fair) {
        Map<UUID, List<FlexJobRoleId>> roles = roles(fair);
        return jdbc.sql("select * from fair_workplace where fair_id = :fair and status = 'YES' order by id")
                .param("fair", fair.value())
                .query((row, n) -> exhibitor(row, roles.getOrDefault(JdbcTypes.uuid(row, "id"), List.of())))
                .list();
    }

    /**
     * Adds a workplace that has not answered yet; nothing happens when it is at the fair already.
     *
     * @param by who invites, or null for a workplace that signs up
     */
    Optional<ExhibitorId> add(
            FairId fair, WorkplaceId workplace, @Nullable AccountId by, String lateReason, Instant now) {
        ExhibitorId id = ExhibitorId.create();
        int added = jdbc.sql("""
                        insert ignore into fair_workplace (id, version, fair_id, workplace_id, status, invited_by, late_reason,
                            changed_at, places)
                        values (:id, 1, :fair, :workplace, 'INVITED', :by, :late, :now, 1)
                        """)
                .param("id", id.value())
                .param("fair", fair.value())
                .param("workplace", workplace.value())
                .param("by", by == null ? null : by.value())
                .param("late", lateReason)
                .param("now", JdbcTypes.utc(now))
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    void change(
            ExhibitorId id,
            int tables,
            Collection<FlexJobRoleId> roles,
            @Nullable LocalTime arrives,
            @Nullable LocalTime leaves,
            Instant now) {
        jdbc.sql("""
                        update fair_workplace set places = :tables, arrives = :arrives, leaves = :leaves, changed_at = :now,
                            version = version + 1 where id = :id
                        """)
                .param("tables", tables)
                .param("arrives", arrives)
                .param("leaves", leaves)
                .param("now", JdbcTypes.utc(now))
                .param("id", id.value())
                .update();
        jdbc.sql("delete from fair_workplace_role where fair_workplace_id = :id")
                .param("id", id.value())
                .update();
        roles.forEach(
                role -> jdbc.sql("insert into fair_workplace_role (fair_workplace_id, role_id) values (:id, :role)")
                        .param("id", id.value())
                        .param("role", role.value())
                        .update());
    }

    /** The vacant roles a workplace can bring. */
    List<RoleBrought> openRoles(WorkplaceId workplace) {
        return jdbc.sql("""
                        select id, title from flex_job_role where workplace_id = :workplace and status = 'OPEN' order by title, id
                        """)
                .param("workplace", workplace.value())
                .query((row, n) ->
                        new RoleBrought(new FlexJobRoleId(JdbcTypes.uuid(row, "id")), row.getString("title"), ""))
                .list();
    }

    /** The vacant roles brought to a fair by those who have not said no. */
    List<RoleBrought> rolesBrought(FairId fair) {
        return jdbc.sql("""
                        select flex_job_role.id, flex_job_role.title, workplace.name from fair_workplace
                        join fair_workplace_role brought on brought.fair_workplace_id = fair_workplace.id
                        join flex_job_role on flex_job_role.id = brought.role_id
                        join workplace on workplace.id = fair_workplace.workplace_id
                        where fair_workplace.fair_id = :fair and fair_workplace.status <> 'NO' and flex_job_role.status = 'OPEN'
                        order by workplace.name, flex_job_role.title, flex_job_role.id
                        """)
                .param("fair", fair.value())
                .query((row, n) -> new RoleBrought(
                        new FlexJobRoleId(JdbcTypes.uuid(row, "id")), row.getString("title"), row.getString("name")))
                .list();
    }

    private Map<UUID, List<FlexJobRoleId>> roles(FairId fair) {
        Map<UUID, List<FlexJobRoleId>> roles = new HashMap<>();
        jdbc.sql("""
                        select brought.fair_workplace_id, brought.role_id from fair_workplace_role brought
                        join fair_workplace on fair_workplace.id = brought.fair_workplace_id
                        where fair_workplace.fair_id = :fair order by brought.role_id
                        """).param("fair", fair.value()).query(row -> {
            roles.computeIfAbsent(JdbcTypes.uuid(row, "fair_workplace_id"), id -> new ArrayList<>())
                    .add(new FlexJobRoleId(JdbcTypes.uuid(row, "role_id")));
        });
        return roles;
    }

    private static Exhibitor exhibitor(ResultSet row, List<FlexJobRoleId> roles) throws SQLException {
        return new Exhibitor(
                new ExhibitorId(JdbcTypes.uuid(row, "id")),
                new FairId(JdbcTypes.uuid(row, "fair_id")),
                new WorkplaceId(JdbcTypes.uuid(row, "workplace_id")),
                Answers.answer(row, Side.WORKPLACE),
                roles,
                row.getObject("arrives", LocalTime.class),
                row.getObject("leaves", LocalTime.class));
    }
}
