package dk.fleksbro.shared;

import java.util.Locale;
import java.util.Optional;

/** Working time a week, in whole quarters of an hour, from 1 to 37 hours. */
public record WeeklyHours(int minutes) {

    public static final int MIN = 60;
    public static final int MAX = 37 * 60;

    public WeeklyHours {
        if (!isValid(minutes)) {
            throw new IllegalArgumentException(
                    "weekly hours run from 1 to 37 in quarters, not " + minutes + " minutes");
        }
    }

    public static boolean isValid(int minutes) {
        return minutes >= MIN && minutes <= MAX && minutes % 15 == 0;
    }

    /** Minutes from what a person types: {@code 7,5}, {@code 7.25}, {@code 7:30}, {@code 7 t}; empty if it is no time at all. */
    public static Optional<Integer> minutesFrom(String typed) {
        String value = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s*(timer|time|hours|hour|t|h)\\.?$", "");
        if (value.matches("[0-9]{1,2}:[0-5][0-9]")) {
            int colon = value.indexOf(':');
            return Optional.of(
                    Integer.parseInt(value.substring(0, colon)) * 60 + Integer.parseInt(value.substring(colon + 1)));
        }
        if (value.matches("[0-9]{1,3}([.,][0-9]{1,2})?")) {
            return Optional.of((int) Math.round(Double.parseDouble(value.replace(',', '.')) * 60));
        }
        return Optional.empty();
    }

    /** With as few digits as it needs and a decimal comma in Danish: {@code 7,5}. */
    public static String show(int minutes, Locale locale) {
        String decimal = java.math.BigDecimal.valueOf(minutes)
                .divide(java.math.BigDecimal.valueOf(60), 2, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return "da".equals(locale.getLanguage()) ? decimal.replace('.', ',') : decimal;
    }
}
