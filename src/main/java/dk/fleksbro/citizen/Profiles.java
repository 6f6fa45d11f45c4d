package dk.fleksbro.citizen;

import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fleksjobbevis in use: one row, and the needs in tables of their own. */
@Repository
class Profiles {

    private static final String TABLES =
            " from flex_job_profile p left join profile_need_text t on t.citizen_id = p.citizen_id";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Profiles(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    Optional<FlexJobProfile> find(CitizenId citizen) {
        Map<UUID, Map<Axis, Level>> needs =
                needs("select citizen_id, axis, tolerates from profile_need where citizen_id = :id", citizen.value());
        return jdbc.sql("select " + StoredProfile.COLUMNS + TABLES + " where p.citizen_id = :id")
                .param("id", citizen.value())
                .query((row, n) -> StoredProfile.read(row, needs))
                .optional();
    }

    /** Everybody in two statements, however many they are. */
    List<ProfileRow> ofMunicipality(MunicipalityId municipality) {
        Map<UUID, Map<Axis, Level>> needs = needs("""
                select n.citizen_id, n.axis, n.tolerates from profile_need n join citizen c on c.id = n.citizen_id
                where c.municipality_id = :id
                """, municipality.value());
        return jdbc.sql("select " + Citizens.COLUMNS + ", " + StoredProfile.COLUMNS + TABLES
                        + " join citizen on citizen.id = p.citizen_id where citizen.municipality_id = :id"
                        + " order by citizen.candidate_no")
                .param("id", municipality.value())
                .query((row, n) -> new ProfileRow(
                        Objects.requireNonNull(Citizens.ROW.mapRow(row, n)), StoredProfile.read(row, needs)))
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
        StoredProfile.bind(jdbc.sql("""
                        insert into flex_job_profile (citizen_id, version, offer, task_kinds, minutes_min, minutes_max, weekdays, radius_km,
                            energy, never_tasks, never_text, goals, goal_minutes, working_with, published_at, confirmed_at,
                            intensity_percent, good_day_minutes, bad_day_minutes, earliest_start, latest_end, travel_means, travel_minutes)
                        values (:id, 1, :offer, :taskKinds, :min, :max, :weekdays, :radius, :energy, :neverTasks, :neverText, :goals,
                            :goalMinutes, :workingWith, :now, :now,
                            :intensity, :goodDay, :badDay, :earliest, :latest, :means, :travelMinutes)
                        on duplicate key update version = version + 1, offer = :offer, task_kinds = :taskKinds, minutes_min = :min,
                            minutes_max = :max, weekdays = :weekdays, radius_km = :radius, energy = :energy, never_tasks = :neverTasks,
                            never_text = :neverText, goals = :goals, goal_minutes = :goalMinutes, working_with = :workingWith,
                            published_at = :now, confirmed_at = :now, intensity_percent = :intensity, good_day_minutes = :goodDay,
                            bad_day_minutes = :badDay, earliest_start = :earliest, latest_end = :latest, travel_means = :means,
                            travel_minutes = :travelMinutes
                        """), profile).update();
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
        events.publishEvent(new ProfileChanged(profile.citizen()));
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
}
