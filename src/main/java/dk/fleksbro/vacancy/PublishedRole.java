package dk.fleksbro.vacancy;

import dk.fleksbro.employer.EmployerName;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role as it was published; holds no personal data.
 *
 * @param weekdays the days the work can lie on; none means any day
 * @param daysNeeded on how many days a week somebody must come
 * @param timeFrom the work lies after this time of day, {@code HH:mm} or empty; {@code timeTo} likewise
 * @param flexible whether the time of day is up to the person
 * @param startsOn the first day, or null for as soon as it fits
 */
public record PublishedRole(
        FlexJobRoleId id,
        WorkplaceId workplace,
        String companyName,
        String workplaceName,
        boolean companyChecked,
        RoleStatus status,
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

    public PublishedRole {
        tasks = List.copyOf(tasks);
        demands = List.copyOf(demands);
    }

    public String employerName() {
        return EmployerName.of(companyName, workplaceName);
    }
}
