package dk.fleksbro.vacancy;

import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.jdbc.Feed;
import dk.fleksbro.shared.jdbc.Feed.Marked;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.shared.jdbc.Touched;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads roles as they were published. */
@Repository
class OpenRoles {

    private static final String FROM = """
             from flex_job_role join workplace on workplace.id = flex_job_role.workplace_id
            join company on company.id = workplace.company_id
            """;

    private static final String COLUMNS = """
            flex_job_role.*, company.name as company_name, workplace.name as workplace_name,
                company.checked_at is not null as checked,
                (select group_concat(concat(task_kind, ':', can_be_left_out)) from role_task
                    where role_task.role_id = flex_job_role.id) as tasks,
                (select group_concat(concat_ws(':', axis, asks, coalesce(adaptable_to, ''), replace(adaptations, ',', '+')))
                    from role_demand where role_demand.role_id = flex_job_role.id) as demands""";

    private static final String PUBLISHED = "select " + COLUMNS + FROM;

    private static final String MARK = Touched.mark("flex_job_role", "workplace", "company");

    private static final String MARKED =
            "select " + COLUMNS + ", " + MARK + " as mark" + FROM + "where flex_job_role.status = 'OPEN'";

    private static final int ROWS_AT_ONCE = 1000;

    private static final RowMapper<RoleRow> ROW = (row, n) -> new RoleRow(
            new FlexJobRoleId(JdbcTypes.uuid(row, "id")),
            row.getString("title"),
            row.getString("company_name"),
            row.getString("workplace_name"),
            new WeeklyHours(row.getInt("minutes_min")),
            new WeeklyHours(row.getInt("minutes_max")),
            Weekdays.parse(row.getString("weekdays")),
            row.getInt("days_needed"),
            row.getString("postal_code"),
            row.getBoolean("from_home"),
            row.getObject("starts_on", LocalDate.class),
            row.getInt("positions"),
            JdbcTypes.instant(row, "published_at"));

    private final JdbcClient jdbc;

    OpenRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PublishedRole> find(FlexJobRoleId id) {
        return published("flex_job_role.id = :id and flex_job_role.status <> 'DRAFT'", Map.of("id", id.value()))
                .stream()
                .findFirst();
    }

    List<PublishedRole> all() {
        return published("flex_job_role.status = 'OPEN'", Map.of());
    }

    List<RoleRow> page(RoleFilter filter, AccessScope scope, int limit, int offset) {
        RoleFilter.Condition condition = filter.condition();
        return jdbc.sql(PUBLISHED + "where " + scope.sql() + " and " + condition.sql()
                        + " order by flex_job_role.published_at desc, flex_job_role.id limit :limit offset :offset")
                .params(scope.parameters())
                .params(condition.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(ROW)
                .list();
    }

    int count(RoleFilter filter, AccessScope scope) {
        RoleFilter.Condition condition = filter.condition();
        return jdbc.sql("select count(*) from flex_job_role where " + scope.sql() + " and " + condition.sql())
                .params(scope.parameters())
                .params(condition.parameters())
                .query(Integer.class)
                .single();
    }

    /** The open ones, near ones one after the other. */
    void eachMarked(Consumer<Marked<PublishedRole>> each) {
        jdbc.sql(MARKED + " order by flex_job_role.postal_code, flex_job_role.id")
                .withFetchSize(ROWS_AT_ONCE)
                .query(row -> {
                    each.accept(marked(row));
                });
    }

    /** Those of them that are open. */
    List<Marked<PublishedRole>> marked(Collection<UUID> ids) {
        return jdbc.sql(MARKED + " and flex_job_role.id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> marked(row))
                .list();
    }

    Map<UUID, Long> touchedWithin(Duration time) {
        String touched = "select flex_job_role.id, if(flex_job_role.status = 'OPEN', " + MARK + ", " + Feed.GONE
                + ") as mark" + FROM + "where ";
        Map<UUID, Long> marks = new HashMap<>();
        jdbc.sql(touched + Touched.lately("flex_job_role") + " union " + touched + Touched.lately("workplace")
                        + " union " + touched + Touched.lately("company"))
                .param("micros", time.toNanos() / 1000)
                .query(row -> {
                    marks.put(JdbcTypes.uuid(row, "id"), row.getLong("mark"));
                });
        return marks;
    }

    private List<PublishedRole> published(String where, Map<String, Object> parameters) {
        return jdbc.sql(PUBLISHED + "where " + where + " order by flex_job_role.published_at desc, flex_job_role.id")
                .params(parameters)
                .query((row, n) -> role(row))
                .list();
    }

    private static Marked<PublishedRole> marked(ResultSet row) throws SQLException {
        PublishedRole role = role(row);
        return new Marked<>(role.id().value(), row.getLong("mark"), role);
    }

    private static List<RoleTask> tasks(ResultSet row) throws SQLException {
        String listed = row.getString("tasks");
        return listed == null
                ? List.of()
                : Arrays.stream(listed.split(",", -1))
                        .map(task -> task.split(":", -1))
                        .map(task -> new RoleTask(TaskKind.valueOf(task[0]), "1".equals(task[1])))
                        .sorted(Comparator.comparing(RoleTask::kind))
                        .toList();
    }

    private static List<RoleDemand> demands(ResultSet row) throws SQLException {
        String listed = row.getString("demands");
        return listed == null
                ? List.of()
                : Arrays.stream(listed.split(",", -1))
                        .map(demand -> demand(demand.split(":", -1)))
                        .sorted(Comparator.comparing(RoleDemand::axis))
                        .toList();
    }

    private static RoleDemand demand(String[] parts) {
        return new RoleDemand(
                Axis.valueOf(parts[0]),
                Level.of(Integer.parseInt(parts[1])),
                parts[2].isEmpty() ? null : Level.of(Integer.parseInt(parts[2])),
                parts[3].isEmpty()
                        ? List.of()
                        : Arrays.stream(parts[3].split("\\+", -1))
                                .map(Adaptation::valueOf)
                                .toList());
    }

    private static PublishedRole role(ResultSet row) throws SQLException {
        return new PublishedRole(
                new FlexJobRoleId(JdbcTypes.uuid(row, "id")),
                new WorkplaceId(JdbcTypes.uuid(row, "workplace_id")),
                row.getString("company_name"),
                row.getString("workplace_name"),
                row.getBoolean("checked"),
                RoleStatus.valueOf(row.getString("status")),
                row.getString("title"),
                row.getString("description"),
                new WeeklyHours(row.getInt("minutes_min")),
                new WeeklyHours(row.getInt("minutes_max")),
                Weekdays.parse(row.getString("weekdays")),
                row.getInt("days_needed"),
                row.getString("time_from"),
                row.getString("time_to"),
                row.getBoolean("flexible"),
                row.getString("place"),
                row.getString("postal_code"),
                row.getBoolean("from_home"),
                row.getObject("starts_on", LocalDate.class),
                row.getInt("positions"),
                tasks(row),
                demands(row));
    }
}
