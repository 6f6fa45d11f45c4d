package dk.fleksbro.agreement;

import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.WeeklyHours;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The check between hours at work, work intensity and paid hours: {@code paid = at work × intensity}. Minutes are rounded to
 * whole ones, half a minute up; an intensity to two decimals, half up. The municipality assesses the figures, so a small
 * difference is let through.
 */
public final class Hours {

    public static final String PRESENCE = "hours.presence";
    public static final String EFFECTIVE = "hours.effective";
    public static final String INTENSITY = "hours.intensity";

    /** So many minutes the three may disagree before it is said. */
    static final int TOLERANCE = 15;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Hours() {}

    /** The third figure, when two are given: the field and its stored form. */
    public record Proposal(String path, String stored) {}

    public static int effective(int presence, BigDecimal intensity) {
        return BigDecimal.valueOf(presence)
                .multiply(intensity)
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    public static BigDecimal intensity(int presence, int effective) {
        return plain(BigDecimal.valueOf(effective)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(presence), 2, RoundingMode.HALF_UP));
    }

    static int presence(int effective, BigDecimal intensity) {
        return BigDecimal.valueOf(effective)
                .multiply(HUNDRED)
                .divide(intensity, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** More paid hours than hours at work can't be; three that disagree are only said. */
    public static List<Finding> check(Terms terms, Locale locale) {
        List<Finding> findings = new ArrayList<>();
        OptionalInt presence = terms.presenceMinutes();
        OptionalInt effective = terms.effectiveMinutes();
        if (presence.isEmpty() || effective.isEmpty()) {
            return findings;
        }
        int there = presence.getAsInt();
        int paid = effective.getAsInt();
        if (paid > there) {
            findings.add(Finding.error("agreement.hours.more-paid", show(paid, locale), show(there, locale)));
            return findings;
        }
        terms.intensity().ifPresent(percent -> {
            int computed = effective(there, percent);
            if (Math.abs(computed - paid) > TOLERANCE) {
                findings.add(Finding.warning(
                        "agreement.hours.disagree",
                        show(there, locale),
                        shown(percent, locale),
                        show(computed, locale),
                        show(paid, locale)));
            }
        });
        return findings;
    }

    /** Of three figures the one that is missing, computed from the two that are given. */
    public static Optional<Proposal> proposal(Terms terms) {
        OptionalInt presence = terms.presenceMinutes();
        OptionalInt effective = terms.effectiveMinutes();
        Optional<BigDecimal> intensity = terms.intensity();
        if (presence.isPresent() && intensity.isPresent() && effective.isEmpty()) {
            return minutes(EFFECTIVE, effective(presence.getAsInt(), intensity.get()));
        }
        if (effective.isPresent() && intensity.isPresent() && presence.isEmpty()) {
            return minutes(PRESENCE, presence(effective.getAsInt(), intensity.get()));
        }
        boolean both = presence.isPresent() && effective.isPresent() && intensity.isEmpty();
        if (both && effective.getAsInt() <= presence.getAsInt()) {
            return Optional.of(new Proposal(
                    INTENSITY,
                    intensity(presence.getAsInt(), effective.getAsInt()).toPlainString()));
        }
        return Optional.empty();
    }

    private static Optional<Proposal> minutes(String path, int minutes) {
        return minutes < 1 || minutes > WeeklyHours.MAX
                ? Optional.empty()
                : Optional.of(new Proposal(path, String.valueOf(minutes)));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    private static String show(int minutes, Locale locale) {
        return WeeklyHours.show(minutes, locale);
    }

    private static String shown(BigDecimal number, Locale locale) {
        String plain = plain(number).toPlainString();
        return "da".equals(locale.getLanguage()) ? plain.replace('.', ',') : plain;
    }
}
