package dk.fleksbro.matching.live;

import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.citizen.Rhythm;
import dk.fleksbro.matching.SyntheticDenmark;
import dk.fleksbro.vacancy.PublishedRole;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a {@link SyntheticDenmark} into a database, by files that the server loads. */
final class SyntheticRows {

    private static final String NOW = "2026-11-01 08:00:00";

    private final Path folder;
    private final Map<String, BufferedWriter> files = new HashMap<>();

    SyntheticRows(Path folder) {
        this.folder = folder;
    }

    void load(SyntheticDenmark world, Connection connection) throws IOException, SQLException {
        Files.createDirectories(folder);
        world.roles().forEach(this::write);
        world.people().forEach(this::write);
        for (int n = 0; n < SyntheticDenmark.PEOPLE; n += 2) {
            writeOld(
                    "flex_match (id, version, role_id, citizen_id, status, proposed_by, proposed_at, changed_at, reason_text, meeting_place, meeting_note)",
                    SyntheticDenmark.id(8, n),
                    1,
                    world.roles().get(n % SyntheticDenmark.ROLES).id().value(),
                    world.people().get(n).citizen().id().value(),
                    "PROPOSED",
                    SyntheticDenmark.id(9, 0),
                    NOW,
                    NOW,
                    "",
                    "",
                    "");
        }
        for (BufferedWriter file : files.values()) {
            file.close();
        }
        try (Statement statement = connection.createStatement()) {
            // accounts and contacts are not asked for here
            statement.execute("set foreign_key_checks = 0, unique_checks = 0");
            for (String table : files.keySet()) {
                statement.execute("load data local infile '" + file(table) + "' into table "
                        + table.replaceFirst(" ", " character set utf8mb4 "));
            }
            statement.execute("set foreign_key_checks = 1, unique_checks = 1");
            statement.execute(
                    "analyze table citizen, flex_job_profile, profile_need, flex_job_role, role_task, role_demand, flex_match");
        }
    }

    private void write(PublishedRole role) {
        int n = SyntheticDenmark.number(role.id().value());
        if (n % 10 == 0) {
            writeOld(
                    "company (id, version, cvr, name, created_at)",
                    SyntheticDenmark.id(4, n / 10),
                    1,
                    77_000_000 + n / 10,
                    role.companyName(),
                    NOW);
            writeOld(
                    "workplace (id, version, company_id, p_number, name, street, postal_code, created_at)",
                    role.workplace().value(),
                    1,
                    SyntheticDenmark.id(4, n / 10),
                    7_700_000_000L + n / 10,
                    role.workplaceName(),
                    "Vej 1",
                    role.postalCode(),
                    NOW);
        }
        writeOld(
                "flex_job_role (id, version, workplace_id, status, title, description, minutes_min, minutes_max, weekdays, days_needed, time_from,"
                        + " time_to, flexible, place, postal_code, from_home, positions, created_at, published_at)",
                role.id().value(),
                1,
                role.workplace().value(),
                role.status(),
                role.title(),
                role.description(),
                role.hoursMin().minutes(),
                role.hoursMax().minutes(),
                role.weekdays().text(),
                role.daysNeeded(),
                role.timeFrom(),
                role.timeTo(),
                role.flexible() ? 1 : 0,
                role.place(),
                role.postalCode(),
                role.fromHome() ? 1 : 0,
                role.positions(),
                NOW,
                NOW);
        role.tasks()
                .forEach(task -> write(
                        "role_task (role_id, task_kind, can_be_left_out)",
                        role.id().value(),
                        task.kind(),
                        task.canBeLeftOut() ? 1 : 0));
        role.demands().forEach(demand -> {
            var to = demand.adaptableTo();
            write(
                    "role_demand (role_id, axis, asks, adaptable_to, adaptations)",
                    role.id().value(),
                    demand.axis(),
                    demand.asks().value(),
                    to == null ? null : to.value(),
                    names(demand.adaptations()));
        });
    }

    private void write(ProfileRow row) {
        CitizenRow citizen = row.citizen();
        FlexJobProfile profile = row.profile();
        Rhythm rhythm = profile.rhythm();
        writeOld(
                "citizen (id, version, account_id, municipality_id, candidate_no, name, phone, postal_code, protected, created_at)",
                citizen.id().value(),
                1,
                citizen.account().value(),
                citizen.municipality().value(),
                citizen.candidateNo(),
                citizen.name(),
                citizen.phone(),
                citizen.postalCode(),
                0,
                NOW);
        writeOld(
                "flex_job_profile (citizen_id, version, offer, task_kinds, minutes_min, minutes_max, weekdays, radius_km, energy, never_tasks,"
                        + " never_text, goals, goal_minutes, working_with, published_at, confirmed_at, intensity_percent, good_day_minutes,"
                        + " bad_day_minutes, earliest_start, latest_end, travel_means, travel_minutes)",
                citizen.id().value(),
                1,
                profile.offer(),
                names(profile.taskKinds()),
                profile.hoursMin().minutes(),
                profile.hoursMax().minutes(),
                profile.weekdays().text(),
                profile.radiusKm(),
                profile.energy(),
                names(profile.neverTasks()),
                "",
                "",
                profile.goalMinutes(),
                "",
                NOW,
                NOW,
                rhythm.intensityPercent(),
                rhythm.goodDayMinutes(),
                rhythm.badDayMinutes(),
                rhythm.earliestStart(),
                rhythm.latestEnd(),
                names(profile.travel().means()),
                profile.travel().minutes());
        profile.needs()
                .forEach((axis, level) -> write(
                        "profile_need (citizen_id, axis, tolerates)",
                        citizen.id().value(),
                        axis,
                        level.value()));
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** As it was written weeks ago: what was touched a moment ago would all be looked at. */
    private void writeOld(String table, @Nullable Object... values) {
        @Nullable Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = NOW;
        write(table.replace(")", ", touched_at)"), all);
    }

    private void write(String table, @Nullable Object... values) {
        String line = Arrays.stream(values)
                .map(value -> value == null ? "\\N" : value.toString())
                .collect(Collectors.joining("\t", "", "\n"));
        try {
            BufferedWriter file = files.get(table);
            if (file == null) {
                file = Files.newBufferedWriter(file(table));
                files.put(table, file);
            }
            file.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String table) {
        return folder.toAbsolutePath().resolve(table.substring(0, table.indexOf(' ')) + ".tsv");
    }
}
