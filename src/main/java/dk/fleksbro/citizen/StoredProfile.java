package dk.fleksbro.citizen;

import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.TravelMeans;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A fleksjobbevis as a row of {@code flex_job_profile}, here {@code p}, with its text of needs from {@code t}. */
final class StoredProfile {

    static final String COLUMNS =
            "p.citizen_id, p.offer, p.task_kinds, p.minutes_min, p.minutes_max, p.weekdays, p.radius_km, p.energy, p.never_tasks,"
                    + " p.intensity_percent, p.good_day_minutes, p.bad_day_minutes, p.earliest_start, p.latest_end,"
                    + " p.travel_means, p.travel_minutes,"
                    + " p.never_text, p.goals, p.goal_minutes, p.working_with, p.published_at, t.text as needs_text";

    /** The same without what nothing is reckoned from. */
    static final String WITHOUT_WORDS = COLUMNS.replaceAll(
                    "p\\.(offer|energy|never_text|goals|working_with),", "'' as $1,")
            .replace("t.text", "''");

    private StoredProfile() {}

    static StatementSpec bind(StatementSpec sql, FlexJobProfile profile) {
        Rhythm rhythm = profile.rhythm();
        return sql.param("id", profile.citizen().value())
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
                .param("intensity", rhythm.intensityPercent())
                .param("goodDay", rhythm.goodDayMinutes())
                .param("badDay", rhythm.badDayMinutes())
                .param("earliest", rhythm.earliestStart())
                .param("latest", rhythm.latestEnd())
                .param("means", names(profile.travel().means()))
                .param("travelMinutes", profile.travel().minutes());
    }

    static FlexJobProfile read(ResultSet row, Map<UUID, Map<Axis, Level>> needs) throws SQLException {
        UUID citizen = JdbcTypes.uuid(row, "citizen_id");
        return new FlexJobProfile(
                new CitizenId(citizen),
                row.getString("offer"),
                constants(TaskKind.class, row.getString("task_kinds")),
                new WeeklyHours(row.getInt("minutes_min")),
                new WeeklyHours(row.getInt("minutes_max")),
                Weekdays.parse(row.getString("weekdays")),
                row.getInt("radius_km"),
                new Travel(constants(TravelMeans.class, row.getString("travel_means")), integer(row, "travel_minutes")),
                row.getString("energy"),
                rhythm(row),
                needs.getOrDefault(citizen, Map.of()),
                Objects.requireNonNullElse(row.getString("needs_text"), ""),
                constants(TaskKind.class, row.getString("never_tasks")),
                row.getString("never_text"),
                row.getString("goals"),
                integer(row, "goal_minutes"),
                row.getString("working_with"),
                JdbcTypes.instant(row, "published_at"));
    }

    private static Rhythm rhythm(ResultSet row) throws SQLException {
        return new Rhythm(
                integer(row, "intensity_percent"),
                integer(row, "good_day_minutes"),
                integer(row, "bad_day_minutes"),
                row.getObject("earliest_start", LocalTime.class),
                row.getObject("latest_end", LocalTime.class));
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static <E extends Enum<E>> String names(Set<E> constants) {
        return constants.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(","))
                        .map(name -> Enum.valueOf(type, name))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
