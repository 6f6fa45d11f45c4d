package dk.fleksbro.agreement;

import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.EmailAddress;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.PhoneNumber;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.TypedTime;
import dk.fleksbro.shared.WeeklyHours;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a typed text means in a field: its one stored form, how it is typed again and how it is shown. The stored form is what
 * is hashed, so that {@code 7,5} and {@code 7:30} are the same agreement.
 */
public final class FieldValue {

    public static final int LINE_MAX = 200;
    public static final int PROSE_MAX = 2000;

    private FieldValue() {}

    /** What is wrong with a typed text, and what is only to be thought of; an empty text is never wrong. */
    public static List<Finding> check(Field field, String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        return switch (field.kind()) {
            case LINE -> TextCheck.line(typed, LINE_MAX);
            case PROSE -> TextCheck.prose(typed, PROSE_MAX);
            default -> stored(field, typed).isPresent() ? List.of() : List.of(unreadable(field));
        };
    }

    private static Finding unreadable(Field field) {
        return field.min() == null || field.max() == null
                ? Finding.error("agreement.field." + field.kind() + ".wrong")
                : Finding.error("agreement.field.range", field.min(), field.max());
    }

    /** The stored form of a typed text; empty when it can't be read. */
    public static Optional<String> stored(Field field, String typed) {
        String text = typed.strip();
        return switch (field.kind()) {
            case LINE, PROSE -> Optional.of(text);
            case DATE -> TypedDate.parse(text).map(LocalDate::toString);
            case HOURS ->
                WeeklyHours.minutesFrom(text)
                        .filter(minutes -> minutes > 0 && minutes <= WeeklyHours.MAX)
                        .map(String::valueOf);
            case MINUTES, NUMBER ->
                Optional.of(text)
                        .filter(t -> t.matches("[0-9]{1,4}"))
                        .map(Integer::valueOf)
                        .filter(n -> n >= Objects.requireNonNullElse(field.min(), 1)
                                && n <= Objects.requireNonNullElse(field.max(), 9999))
                        .map(String::valueOf);
            case PERCENT ->
                decimal(text.replace("%", ""), 2)
                        .filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.valueOf(100)) <= 0)
                        .map(BigDecimal::toPlainString);
            case AMOUNT ->
                decimal(text.replaceFirst("(?i)\\s*kr\\.?$", ""), 2)
                        .filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.valueOf(200_000)) <= 0)
                        .map(BigDecimal::toPlainString);
            case TIME -> TypedTime.parse(text).map(Object::toString);
            case CHOICE -> Optional.of(text).filter(key -> isOption(field, key));
            case CHOICES ->
                Optional.of(text)
                        .filter(keys -> Arrays.stream(keys.split(",", -1)).allMatch(key -> isOption(field, key)))
                        .map(keys -> Arrays.stream(keys.split(",", -1))
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(",")));
            case YES_NO -> Optional.of(text).filter("yes"::equals);
            case EMAIL ->
                Optional.of(text).filter(EmailAddress::isValid).map(address -> new EmailAddress(address).value());
            case PHONE -> Optional.of(text).filter(PhoneNumber::isValid).map(number -> new PhoneNumber(number).value());
        };
    }

    /** As somebody would type it again. */
    public static String typed(Field field, String stored) {
        return switch (field.kind()) {
            case DATE -> TypedDate.show(LocalDate.parse(stored));
            case HOURS -> WeeklyHours.show(Integer.parseInt(stored), Locale.forLanguageTag("da"));
            case PERCENT, AMOUNT -> stored.replace('.', ',');
            default -> stored;
        };
    }

    /** As it is read, on the screen, on paper and in a comparison. */
    public static String show(Field field, String stored, Locale locale) {
        boolean danish = !"en".equals(locale.getLanguage());
        return switch (field.kind()) {
            case DATE -> DanishTime.date(LocalDate.parse(stored), locale);
            case HOURS -> WeeklyHours.show(Integer.parseInt(stored), locale) + (danish ? " timer" : " hours");
            case MINUTES -> stored + (danish ? " minutter" : " minutes");
            case PERCENT -> number(stored, 0, locale) + (danish ? " %" : "%");
            case AMOUNT -> number(stored, 2, locale) + " kr.";
            case TIME -> danish ? "kl. " + stored.replace(':', '.') : stored;
            case CHOICE -> field.option(stored).in(locale);
            case CHOICES ->
                Arrays.stream(stored.split(",", -1))
                        .map(key -> field.option(key).in(locale))
                        .collect(Collectors.joining(", "));
            case YES_NO -> danish ? "Ja" : "Yes";
            case PHONE -> new PhoneNumber(stored).spaced();
            case LINE, PROSE, NUMBER, EMAIL -> stored;
        };
    }

    private static boolean isOption(Field field, String key) {
        return field.options().stream().anyMatch(option -> option.key().equals(key));
    }

    /** Danish or English decimals; a dot before exactly three digits is a thousands separator. */
    private static Optional<BigDecimal> decimal(String typed, int scale) {
        String text = typed.replaceAll("[\\s\\u00a0]", "");
        if (text.matches("[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?")) {
            text = text.replace(".", "");
        }
        text = text.replace(',', '.');
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1," + scale + "})?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return Optional.of(number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number);
    }

    private static String number(String stored, int digits, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(2);
        return format.format(new BigDecimal(stored));
    }
}
