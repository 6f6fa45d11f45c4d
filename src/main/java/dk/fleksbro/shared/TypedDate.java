package dk.fleksbro.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people type it: {@code 1.12.2026}, {@code 1/12-26}, {@code 01-12-2026} or {@code 2026-12-01}. */
public final class TypedDate {

    private static final Pattern DANISH =
            Pattern.compile("([0-9]{1,2})\\s*[./\\-]\\s*([0-9]{1,2})\\s*[./\\-]\\s*([0-9]{4}|[0-9]{2})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private TypedDate() {}

    public static Optional<LocalDate> parse(String typed) {
        String value = typed.strip();
        Matcher iso = ISO.matcher(value);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher danish = DANISH.matcher(value);
        if (danish.matches()) {
            String year = danish.group(3);
            return date(year.length() == 2 ? "20" + year : year, danish.group(2), danish.group(1));
        }
        return Optional.empty();
    }

    /** As it is typed again: {@code 1.12.2026}. */
    public static String show(LocalDate date) {
        return String.format(Locale.ROOT, "%d.%d.%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
