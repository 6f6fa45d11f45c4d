package dk.fleksbro.citizen;

import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fleksjobbevis in use: one row, and the needs in tables of their own. */
@Repository
class Profiles {

    private static final String COLUMNS =
            "p.citizen_id, p.offer, p.task_kinds, p.minutes_min, p.minutes_max, p.weekdays, p.radius_km, p.energy, p.never_tasks,"
                    + " p.never_text, p.goals, p.goal_minutes, p.working_with, p.published_at, t.text as needs_text";
    private static final String TABLES =
            " from flex_job_profile p left join profile_need_text t on t.citizen_id = p.citizen_id";

    private final JdbcClient jdbc;

    Profiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FlexJobProfile> find(CitizenId citizen) {
        Map<UUID, Map<Axis, Level>> needs =
                needs("select citizen_id, axis, tolerates from profile_need where citizen_id = :id", citizen.value());
        return jdbc.sql("select " + COLUMNS + TABLES + " where p.citizen_id = :id")
                .param("id", citizen.value())
                .query((row, n) -> profile(row, needs))
                .optional();
    }

    /** Everybody in two statements, however many they are. */
    List<ProfileRow> ofMunicipality(MunicipalityId municipality) {
        Map<UUID, Map<Axis, Level>> needs = needs("""
                select n.citizen_id, n.axis, n.tolerates from profile_need n join citizen c on c.id = n.citizen_id
                where c.municipality_id = :id
                """, municipality.value());
        return jdbc.sql("select " + Citizens.COLUMNS + ", " + COLUMNS + TABLES
                        + " join citizen on citizen.id = p.citizen_id where citizen.municipality_id = :id"
                        + " order by citizen.candidate_no")
                .param("id", municipality.value())
                .query((row, n) ->
                        new ProfileRow(Objects.requireNonNull(Citizens.ROW.mapRow(row, n)), profile(row, needs)))
                .list();
    }

    Optional<Instant> confirmedAt(CitizenId citizen) {
        return jdbc.sql("select confirmed_at from flex_job_profile where citizen_id = :id")
                .param("id", citizen.value())
                .query((row, n) -> JdbcTypes.instant(row, "confirmed_at"))
                .optional();
    }

    void confirm(CitizenId citizen, Instant now) {
        jdbc.sql("update flex_job_profile set confirmed_at = :now, version = version + 1 where citizen_id = :id")
                .param("now", JdbcTypes.utc(now))
                .param("id", citizen.value())
                .update();
    }

    /** Takes the profile into use instead of the one before. */
    void put(FlexJobProfile profile) {
        UUID citizen = profile.citizen().value();
        jdbc.sql("""
                        insert into flex_job_profile (citizen_id, version, offer, task_kinds, minutes_min, minutes_max, weekdays, radius_km,
                            energy, never_tasks, never_text, goals, goal_minutes, working_with, published_at, confirmed_at)
                        values (:id, 1, :offer, :taskKinds, :min, :max, :weekdays, :radius, :energy, :neverTasks, :neverText, :goals,
                            :goalMinutes, :workingWith, :now, :now)
                        on duplicate key update version = version + 1, offer = :offer, task_kinds = :taskKinds, minutes_min = :min,
                            minutes_max = :max, weekdays = :weekdays, radius_km = :radius, energy = :energy, never_tasks = :neverTasks,
                            never_text = :neverText, goals = :goals, goal_minutes = :goalMinutes, working_with = :workingWith,
                            published_at = :now, confirmed_at = :now
                        """)
                .param("id", citizen)
                .param("offer", profile.offer())
                .param("taskKinds", names(profile.taskKinds()))
                .param("min", profile.hoursMin().minutes())
                .param("max", profile.hoursMax().minutes())
                .param("weekdays", profile.weekdays().text())
                .param("radius", profile.radiusKm())
                .param("energy", profile.energy())
                .param("neverTasks", names(profile.neverTasks()))
                .param("neverText", profile.neverText())
                .param("goals", profile.goals())
                .param("goalMinutes", profile.goalMinutes())
                .param("workingWith", profile.workingWith())
                .param("now", JdbcTypes.utc(profile.publishedAt()))
                .update();
        jdbc.sql("delete from profile_need where citizen_id = :id")
                .param("id", citizen)
                .update();
        jdbc.sql("delete from profile_need_text where citizen_id = :id")
                .param("id", citizen)
                .update();
        if (!profile.needs().isEmpty()) {
            insertNeeds(citizen, profile.needs());
        }
        if (!profile.needsText().isEmpty()) {
            jdbc.sql("insert into profile_need_text (citizen_id, text) values (:id, :text)")
                    .param("id", citizen)
                    .param("text", profile.needsText())
                    .update();
        }
    }

    private void insertNeeds(UUID citizen, Map<Axis, Level> needs) {
        String values = needs.keySet().stream()
                .sorted()
                .map(axis -> "(:id, '" + axis.name() + "', "
                        + Objects.requireNonNull(needs.get(axis)).value() + ")")
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into profile_need (citizen_id, axis, tolerates) values " + values)
                .param("id", citizen)
                .update();
    }

    private Map<UUID, Map<Axis, Level>> needs(String sql, UUID id) {
        Map<UUID, Map<Axis, Level>> needs = new HashMap<>();
        jdbc.sql(sql).param("id", id).query(row -> {
            needs.computeIfAbsent(JdbcTypes.uuid(row, "citizen_id"), citizen -> new EnumMap<>(Axis.class))
                    .put(Axis.valueOf(row.getString("axis")), Level.of(row.getInt("tolerates")));
        });
        return needs;
    }

    private static FlexJobProfile profile(ResultSet row, Map<UUID, Map<Axis, Level>> needs) throws SQLException {
        UUID citizen = JdbcTypes.uuid(row, "citizen_id");
        int goal = row.getInt("goal_minutes");
        @Nullable Integer goalMinutes = row.wasNull() ? null : goal;
        return new FlexJobProfile(
                new CitizenId(citizen),
                row.getString("offer"),
                kinds(row.getString("task_kinds")),
                new WeeklyHours(row.getInt("minutes_min")),
                new WeeklyHours(row.getInt("minutes_max")),
                Weekdays.parse(row.getString("weekdays")),
                row.getInt("radius_km"),
                row.getString("energy"),
                needs.getOrDefault(citizen, Map.of()),
                Objects.requireNonNullElse(row.getString("needs_text"), ""),
                kinds(row.getString("never_tasks")),
                row.getString("never_text"),
                row.getString("goals"),
                goalMinutes,
                row.getString("working_with"),
                JdbcTypes.instant(row, "published_at"));
    }

    private static String names(Set<TaskKind> kinds) {
        return kinds.stream().sorted().map(TaskKind::name).collect(Collectors.joining(","));
    }

    private static Set<TaskKind> kinds(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(",")).map(TaskKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
