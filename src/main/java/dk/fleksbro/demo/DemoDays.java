package dk.fleksbro.demo;

import dk.fleksbro.shared.DanishTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Days counted from today, so that the municipality never grows old. What people do, they do on working days. */
record DemoDays(LocalDate today) {

    static DemoDays of(Instant now) {
        return new DemoDays(DanishTime.date(now));
    }

    /** Where today begins. */
    Instant start() {
        return DanishTime.instant(today, LocalTime.MIDNIGHT);
    }

    /** In working hours at least so many days ago. */
    Instant ago(int days, Chance chance) {
        LocalDate day = today.minusDays(Math.max(1, days));
        while (isWeekend(day)) {
            day = day.minusDays(1);
        }
        return at(day, chance.between(8, 15), chance.between(0, 59));
    }

    /** On the quarter of an hour, at least so many days from now. */
    Instant ahead(int days, Chance chance) {
        return at(dayAhead(days), chance.between(9, 14), 15 * chance.between(0, 3));
    }

    LocalDate dayAhead(int days) {
        LocalDate day = today.plusDays(Math.max(1, days));
        while (isWeekend(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** In the morning of that day, or of the working day before it. */
    static Instant morning(LocalDate day, Chance chance) {
        LocalDate worked = day;
        while (isWeekend(worked)) {
            worked = worked.minusDays(1);
        }
        return at(worked, chance.between(8, 11), chance.between(0, 59));
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return DanishTime.instant(day, LocalTime.of(hour, minute));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
