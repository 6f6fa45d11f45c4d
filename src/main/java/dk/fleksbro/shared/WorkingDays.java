package dk.fleksbro.shared;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The days on which nobody in Denmark is asked to meet: weekends, the church's and the state's holidays, and the three days
 * most people have off besides ({@code shared/customary-days.json}).
 */
public final class WorkingDays {

    private record Customary(int month, int day, String key) {}

    private static final HolidayManager DENMARK =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
    private static final Map<MonthDay, String> CUSTOMARY = customary();
    private static final Map<Integer, Map<LocalDate, String>> OFF = new ConcurrentHashMap<>();

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !offIn(day.getYear()).containsKey(day);
    }

    /** The day itself, or the next one people work on. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate moved = day;
        while (!isWorkingDay(moved)) {
            moved = moved.plusDays(1);
        }
        return moved;
    }

    /** The working day that many working days later. */
    public static LocalDate plus(LocalDate day, int workingDays) {
        LocalDate moved = day;
        for (int i = 0; i < workingDays; i++) {
            moved = onOrAfter(moved.plusDays(1));
        }
        return moved;
    }

    /** The end, on a Danish clock, of the working day that many working days after an instant. */
    public static Instant endAfter(Instant from, int workingDays) {
        return DanishTime.instant(plus(DanishTime.date(from), workingDays).plusDays(1), LocalTime.MIDNIGHT);
    }

    /** Why nobody works that day; empty on a working day. */
    public static Optional<Sentence> whyOff(LocalDate day) {
        String holiday = offIn(day.getYear()).get(day);
        if (holiday != null) {
            return Optional.of(Sentence.of("days-off." + holiday));
        }
        return isWorkingDay(day) ? Optional.empty() : Optional.of(Sentence.of("days-off.weekend"));
    }

    private static Map<LocalDate, String> offIn(int year) {
        return OFF.computeIfAbsent(year, WorkingDays::holidays);
    }

    private static Map<LocalDate, String> holidays(int year) {
        Map<LocalDate, String> off = new HashMap<>();
        CUSTOMARY.forEach((day, key) -> off.put(day.atYear(year), key));
        for (Holiday holiday : DENMARK.getHolidays(Year.of(year))) {
            off.put(holiday.getActualDate(), "holiday");
        }
        return Map.copyOf(off);
    }

    private static Map<MonthDay, String> customary() {
        try (InputStream in = WorkingDays.class.getResourceAsStream("/shared/customary-days.json")) {
            Map<MonthDay, String> days = new HashMap<>();
            Arrays.stream(JsonMapper.shared().readValue(Objects.requireNonNull(in), Customary[].class))
                    .forEach(day -> days.put(MonthDay.of(day.month(), day.day()), day.key()));
            return Map.copyOf(days);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
