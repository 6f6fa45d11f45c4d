package dk.fleksbro.shared;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/**
 * An amount of money. It is computed on unrounded and rounded when it is shown or kept, half an øre up, because a sum of
 * rounded parts is not the rounded sum.
 */
public record Kroner(BigDecimal amount) implements Comparable<Kroner> {

    public static final Kroner NOTHING = new Kroner(BigDecimal.ZERO);

    /** Enough to tell half an øre from a third written with 34 digits. */
    private static final int EXACT = 10;

    /** Equal amounts are equal, however they are written. */
    public Kroner {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    public static Kroner of(String amount) {
        return new Kroner(new BigDecimal(amount));
    }

    /**
     * Reads what a person types: {@code 185}, {@code 185,50}, {@code 25.000}, {@code 25 000 kr.}; empty if it is no amount
     * or can be read in two ways.
     */
    public static Optional<Kroner> parse(String typed) {
        String value = typed.strip()
                .replaceFirst("(?i)^(DKK|kr\\.?)\\s*", "")
                .replaceFirst("(?i)\\s*(DKK|kroner|kr\\.?|,-)$", "")
                .replace('\u00a0', ' ');
        if (value.matches("[0-9]{1,7}([.,][0-9]{1,2})?")) {
            return Optional.of(of(value.replace(',', '.')));
        }
        if (value.matches("[0-9]{1,3}([. ][0-9]{3}){1,2}(,[0-9]{1,2})?")) {
            return Optional.of(of(value.replaceAll("[. ]", "").replace(',', '.')));
        }
        if (value.matches("[0-9]{1,3}(,[0-9]{3}){1,2}\\.[0-9]{1,2}")) {
            return Optional.of(of(value.replace(",", "")));
        }
        return Optional.empty();
    }

    public Kroner plus(Kroner other) {
        return new Kroner(amount.add(other.amount));
    }

    public Kroner minus(Kroner other) {
        return new Kroner(amount.subtract(other.amount));
    }

    /** So many parts of so many: {@code of("200").times(18 * 52, 12)}. */
    public Kroner times(long parts, long of) {
        return new Kroner(
                amount.multiply(BigDecimal.valueOf(parts)).divide(BigDecimal.valueOf(of), MathContext.DECIMAL128));
    }

    public Kroner percent(BigDecimal percent) {
        return new Kroner(amount.multiply(percent).movePointLeft(2));
    }

    public Kroner min(Kroner other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Kroner atLeastNothing() {
        return amount.signum() < 0 ? NOTHING : this;
    }

    public boolean isBelow(Kroner other) {
        return compareTo(other) < 0;
    }

    public boolean isNothing() {
        return amount.signum() == 0;
    }

    /** To the øre, as it is shown and kept. */
    public BigDecimal rounded() {
        return amount.setScale(EXACT, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
    }

    /** {@code 15.600,00 kr.}; a Danish sentence that ends with it needs no full stop. */
    public String show(Locale locale) {
        DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
        boolean danish = "da".equals(locale.getLanguage());
        if (danish) {
            signs.setDecimalSeparator(',');
            signs.setGroupingSeparator('.');
        }
        String number = new DecimalFormat("#,##0.00", signs).format(rounded());
        return danish ? number + " kr." : "DKK " + number;
    }

    @Override
    public int compareTo(Kroner other) {
        return amount.compareTo(other.amount);
    }
}
