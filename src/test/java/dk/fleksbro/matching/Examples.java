package dk.fleksbro.matching;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.Rhythm;
import dk.fleksbro.citizen.Travel;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleDemand;
import dk.fleksbro.vacancy.RoleStatus;
import dk.fleksbro.vacancy.RoleTask;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role of six hours in Fredericia and a person of the same town, to be changed point by point. */
final class Examples {

    private Examples() {}

    record Work(
            int from,
            int to,
            Set<DayOfWeek> days,
            int daysNeeded,
            String postalCode,
            boolean fromHome,
            List<RoleTask> tasks,
            List<RoleDemand> demands,
            String timeFrom,
            String timeTo) {

        Work(
                int from,
                int to,
                Set<DayOfWeek> days,
                int daysNeeded,
                String postalCode,
                boolean fromHome,
                List<RoleTask> tasks,
                List<RoleDemand> demands) {
            this(from, to, days, daysNeeded, postalCode, fromHome, tasks, demands, "", "");
        }

        Work demanding(List<RoleDemand> others) {
            return new Work(from, to, days, daysNeeded, postalCode, fromHome, tasks, others, timeFrom, timeTo);
        }

        Work at(String from, String to) {
            return new Work(this.from, this.to, days, daysNeeded, postalCode, fromHome, tasks, demands, from, to);
        }

        PublishedRole role() {
            return new PublishedRole(
                    FlexJobRoleId.create(),
                    new WorkplaceId(UUID.randomUUID()),
                    "Eksempel A/S",
                    "Lageret",
                    true,
                    RoleStatus.OPEN,
                    "Pakkehjælp",
                    "Pakke små kasser",
                    new WeeklyHours(from),
                    new WeeklyHours(to),
                    Weekdays.of(days),
                    daysNeeded,
                    timeFrom,
                    timeTo,
                    timeFrom.isEmpty() && timeTo.isEmpty(),
                    "Prøvevej 1",
                    postalCode,
                    fromHome,
                    null,
                    1,
                    tasks,
                    demands);
        }
    }

    record Person(
            int from,
            int to,
            Set<DayOfWeek> days,
            int radius,
            String postalCode,
            Set<TaskKind> wanted,
            Set<TaskKind> never,
            Map<Axis, Level> needs,
            @Nullable Integer goal,
            Rhythm rhythm,
            Travel travel) {

        Person(
                int from,
                int to,
                Set<DayOfWeek> days,
                int radius,
                String postalCode,
                Set<TaskKind> wanted,
                Set<TaskKind> never,
                Map<Axis, Level> needs,
                @Nullable Integer goal) {
            this(from, to, days, radius, postalCode, wanted, never, needs, goal, Rhythm.UNANSWERED, Travel.UNANSWERED);
        }

        Person with(Rhythm other) {
            return new Person(from, to, days, radius, postalCode, wanted, never, needs, goal, other, travel);
        }

        Person going(Travel other) {
            return new Person(from, to, days, radius, postalCode, wanted, never, needs, goal, rhythm, other);
        }

        CitizenRow citizen() {
            return new CitizenRow(
                    CitizenId.create(),
                    AccountId.create(),
                    new MunicipalityId(UUID.randomUUID()),
                    null,
                    4127,
                    "Anna Prøve Jensen",
                    "20304050",
                    postalCode,
                    false);
        }

        FlexJobProfile profile() {
            return new FlexJobProfile(
                    CitizenId.create(),
                    "",
                    wanted,
                    new WeeklyHours(from),
                    new WeeklyHours(to),
                    Weekdays.of(days),
                    radius,
                    travel,
                    "",
                    rhythm,
                    needs,
                    "",
                    never,
                    "",
                    "",
                    goal,
                    "",
                    Instant.EPOCH);
        }
    }

    static Work work(List<RoleTask> tasks, List<RoleDemand> demands) {
        return new Work(360, 360, Set.of(), 0, "7000", false, tasks, demands);
    }

    static Work work(RoleDemand... demands) {
        return work(List.of(), List.of(demands));
    }

    static Person person(Map<Axis, Level> needs) {
        return new Person(240, 480, Set.of(), 20, "7000", Set.of(), Set.of(), needs, null);
    }

    static Fit fit(Work work, Person person) {
        return Matcher.fit(work.role(), person.citizen(), person.profile(), Weights.FIRST);
    }
}
