package dk.fleksbro.vacancy;

import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an employer decides of a role; {@link PublishedRole} tells what each part means. */
record RoleTerms(
        String title,
        String description,
        WeeklyHours hoursMin,
        WeeklyHours hoursMax,
        Weekdays weekdays,
        int daysNeeded,
        String timeFrom,
        String timeTo,
        boolean flexible,
        String place,
        String postalCode,
        boolean fromHome,
        @Nullable LocalDate startsOn,
        int positions,
        List<RoleTask> tasks,
        List<RoleDemand> demands) {

    static final int POSITIONS_MAX = 50;

    RoleTerms {
        tasks = List.copyOf(tasks);
        demands = List.copyOf(demands);
        if (title.isBlank() || tasks.isEmpty()) {
            throw new IllegalArgumentException("a role has a title and a task");
        }
        if (hoursMax.minutes() < hoursMin.minutes()) {
            throw new IllegalArgumentException("at most fewer hours than at least");
        }
        if (daysNeeded < 1 || daysNeeded > 7 || (weekdays.count() > 0 && daysNeeded > weekdays.count())) {
            throw new IllegalArgumentException("more days than there are to choose from");
        }
        if (positions < 1 || positions > POSITIONS_MAX) {
            throw new IllegalArgumentException("no such number of people: " + positions);
        }
    }

    static RoleTerms of(PublishedRole role) {
        return new RoleTerms(
                role.title(),
                role.description(),
                role.hoursMin(),
                role.hoursMax(),
                role.weekdays(),
                role.daysNeeded(),
                role.timeFrom(),
                role.timeTo(),
                role.flexible(),
                role.place(),
                role.postalCode(),
                role.fromHome(),
                role.startsOn(),
                role.positions(),
                role.tasks(),
                role.demands());
    }
}
