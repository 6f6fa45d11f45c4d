package dk.fleksbro.vacancy;

import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An open role as a list shows it. */
public record RoleRow(
        FlexJobRoleId id,
        String title,
        String companyName,
        String workplaceName,
        WeeklyHours hoursMin,
        WeeklyHours hoursMax,
        Weekdays weekdays,
        int daysNeeded,
        String postalCode,
        boolean fromHome,
        @Nullable LocalDate startsOn,
        int positions,
        Instant publishedAt) {}
