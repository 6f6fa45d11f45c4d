package dk.fleksbro.vacancy;

import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes roles, and reads what their own workplaces need to run them. */
@Repository
class Roles {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Roles(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Where a role is, and the accounts that act for its workplace. */
    record State(FlexJobRoleId id, WorkplaceId workplace, RoleStatus status, long version, Set<UUID> accounts) {}

    Optional<State> state(FlexJobRoleId id) {
        return jdbc.sql("""
                        select workplace_id, status, version,
                            (select group_concat(wc.account_id) from workplace_contact wc
                                where wc.workplace_id = flex_job_role.workplace_id) as accounts
                        from flex_job_role where id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> new State(
                        id,
                        new WorkplaceId(JdbcTypes.uuid(row, "workplace_id")),
                        RoleStatus.valueOf(row.getString("status")),
                        row.getLong("version"),
                        accounts(row.getString("accounts"))))
                .optional();
    }

    private static Set<UUID> accounts(@Nullable String listed) {
        return listed == null
                ? Set.of()
                : Arrays.stream(listed.split(",", -1)).map(UUID::fromString).collect(Collectors.toSet());
    }

    void insertDraft(FlexJobRoleId id, WorkplaceId workplace, Instant at) {
        jdbc.sql("""
                        insert into flex_job_role (id, version, workplace_id, status, title, description, weekdays,
                            time_from, time_to, flexible, place, postal_code, from_home, positions, created_at)
                        values (:id, 1, :workplace, 'DRAFT', '', '', '', '', '', false, '', '', false, 1, :at)
                        """)
                .param("id", id.value())
                .param("workplace", workplace.value())
                .param("at", JdbcTypes.utc(at))
                .update();
    }

    void deleteDraft(FlexJobRoleId id) {
        jdbc.sql("delete from flex_job_role where id = :id and status = 'DRAFT'")
                .param("id", id.value())
                .update();
    }

    /** False when somebody moved it meanwhile. */
    boolean move(State from, RoleStatus to, @Nullable CloseReason reason, Instant at) {
        boolean written = jdbc.sql("""
                        update flex_job_role set status = :status, close_reason = :reason,
                            closed_at = :closedAt, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("status", to.name())
                        .param("reason", reason == null ? null : reason.name())
                        .param("closedAt", to == RoleStatus.CLOSED ? JdbcTypes.utc(at) : null)
                        .param("id", from.id().value())
                        .param("version", from.version())
                        .update()
                == 1;
        events.publishEvent(new RoleChanged(from.id()));
        return written;
    }

    /** Takes the terms into use; false when somebody moved the role meanwhile. */
    boolean publish(State from, RoleStatus to, RoleTerms terms, Instant at) {
        boolean written = jdbc.sql("""
                        update flex_job_role set status = :status, title = :title, description = :description,
                            minutes_min = :minutesMin, minutes_max = :minutesMax, weekdays = :weekdays,
                            days_needed = :daysNeeded, time_from = :timeFrom, time_to = :timeTo, flexible = :flexible,
                            place = :place, postal_code = :postalCode, from_home = :fromHome, starts_on = :startsOn,
                            positions = :positions, published_at = :at, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("status", to.name())
                        .param("title", terms.title())
                        .param("description", terms.description())
                        .param("minutesMin", terms.hoursMin().minutes())
                        .param("minutesMax", terms.hoursMax().minutes())
                        .param("weekdays", terms.weekdays().text())
                        .param("daysNeeded", terms.daysNeeded())
                        .param("timeFrom", terms.timeFrom())
                        .param("timeTo", terms.timeTo())
                        .param("flexible", terms.flexible())
                        .param("place", terms.place())
                        .param("postalCode", terms.postalCode())
                        .param("fromHome", terms.fromHome())
                        .param("startsOn", terms.startsOn())
                        .param("positions", terms.positions())
                        .param("at", JdbcTypes.utc(at))
                        .param("id", from.id().value())
                        .param("version", from.version())
                        .update()
                == 1;
        if (written) {
            replaceTasks(from.id(), terms.tasks());
            replaceDemands(from.id(), terms.demands());
        }
        events.publishEvent(new RoleChanged(from.id()));
        return written;
    }

    private void replaceTasks(FlexJobRoleId role, List<RoleTask> tasks) {
        jdbc.sql("delete from role_task where role_id = :role")
                .param("role", role.value())
                .update();
        tasks.forEach(task -> jdbc.sql("""
                        insert into role_task (role_id, task_kind, can_be_left_out) values (:role, :kind, :optional)
                        """)
                .param("role", role.value())
                .param("kind", task.kind().name())
                .param("optional", task.canBeLeftOut())
                .update());
    }

    private void replaceDemands(FlexJobRoleId role, List<RoleDemand> demands) {
        jdbc.sql("delete from role_demand where role_id = :role")
                .param("role", role.value())
                .update();
        demands.forEach(demand -> {
            var to = demand.adaptableTo();
            jdbc.sql("""
                            insert into role_demand (role_id, axis, asks, adaptable_to, adaptations)
                            values (:role, :axis, :asks, :to, :by)
                            """)
                    .param("role", role.value())
                    .param("axis", demand.axis().name())
                    .param("asks", demand.asks().value())
                    .param("to", to == null ? null : to.value())
                    .param("by", demand.adaptations().stream().map(Enum::name).collect(Collectors.joining(",")))
                    .update();
        });
    }

    /** The roles of the workplaces in scope, drafts first, then what is open, paused and closed. */
    List<OwnRoleRow> own(AccessScope scope) {
        return jdbc.sql("""
                        select flex_job_role.id, workplace.name as workplace_name, flex_job_role.status,
                            coalesce(typed.title, flex_job_role.title) as title, minutes_min, minutes_max, positions,
                            greatest(flex_job_role.created_at, coalesce(published_at, flex_job_role.created_at),
                                coalesce(typed.at, flex_job_role.created_at)) as changed,
                            published_at is not null and typed.at > published_at as changes_wait
                        from flex_job_role join workplace on workplace.id = flex_job_role.workplace_id
                        left join (select subject_id, max(edited_at) as at,
                                max(case when field = 'title' then text end) as title
                            from draft_field where form = 'role' group by subject_id) typed
                            on typed.subject_id = flex_job_role.id
                        where\s""" + scope.sql() + """
                         order by field(flex_job_role.status, 'DRAFT', 'OPEN', 'PAUSED', 'CLOSED'), changed desc,
                            flex_job_role.id
                        """)
                .params(scope.parameters())
                .query((row, n) -> new OwnRoleRow(
                        new FlexJobRoleId(JdbcTypes.uuid(row, "id")),
                        row.getString("workplace_name"),
                        RoleStatus.valueOf(row.getString("status")),
                        row.getString("title"),
                        row.getObject("minutes_min", Integer.class),
                        row.getObject("minutes_max", Integer.class),
                        row.getInt("positions"),
                        JdbcTypes.instant(row, "changed"),
                        row.getBoolean("changes_wait")))
                .list();
    }
}
