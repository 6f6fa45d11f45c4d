package dk.fleksbro.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Times are kept in UTC and shown as they are in Denmark. */
public final class DanishTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** Made once for each of the portal's languages: a page shows a day in every line. */
    private static final Map<Locale, DateTimeFormatter> DATES = new ConcurrentHashMap<>();

    private DanishTime() {}

    /** The instant of a date and time on a Danish clock; a time in the hour skipped in spring moves an hour on. */
    public static Instant instant(LocalDate date, LocalTime time) {
        return ZonedDateTime.of(date, time, ZONE).toInstant();
    }

    public static LocalDate date(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** {@code torsdag 3. december 2026 kl. 10.30} */
    public static String full(Instant instant, Locale locale) {
        ZonedDateTime at = instant.atZone(ZONE);
        String pattern = isDanish(locale) ? "EEEE d. MMMM yyyy 'kl.' HH.mm" : "EEEE d MMMM yyyy 'at' HH:mm";
        return at.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    /** {@code 3. december 2026}, and in English the day before the month too */
    public static String date(LocalDate date, Locale locale) {
        return date.format(DATES.computeIfAbsent(locale, DanishTime::dateFormat));
    }

    /** {@code torsdag 3. december 2026} */
    public static String weekday(LocalDate date, Locale locale) {
        return date.format(
                DateTimeFormatter.ofPattern(isDanish(locale) ? "EEEE d. MMMM yyyy" : "EEEE d MMMM yyyy", locale));
    }

    /** A moment, or the day alone where it is the day's midnight: what is set for a day is kept so. */
    public static String dayOrMoment(Instant instant, Locale locale) {
        return instant.atZone(ZONE).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? weekday(date(instant), locale)
                : full(instant, locale);
    }

    private static DateTimeFormatter dateFormat(Locale locale) {
        return DateTimeFormatter.ofPattern(isDanish(locale) ? "d. MMMM yyyy" : "d MMMM yyyy", locale);
    }

    /** {@code 09.42} */
    public static String clock(Instant instant, Locale locale) {
        return clock(instant.atZone(ZONE).toLocalTime(), locale);
    }

    /** The same of a time that is Danish already. */
    public static String clock(LocalTime time, Locale locale) {
        return time.format(DateTimeFormatter.ofPattern(isDanish(locale) ? "HH.mm" : "HH:mm", locale));
    }

    private static boolean isDanish(Locale locale) {
        return "da".equals(locale.getLanguage());
    }
}
