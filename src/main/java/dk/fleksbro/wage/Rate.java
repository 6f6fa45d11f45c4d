package dk.fleksbro.wage;

import dk.fleksbro.shared.Kroner;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the formula is fed with for a time: LAB § 123.
 *
 * @param maxSubsidy a month, before the wage is looked at
 * @param threshold up to here the low percentage of the wage is taken off, above it the high one
 * @param source where the figures were read
 * @param provisional computed from other years' figures or not confirmed by an authority
 */
public record Rate(
        LocalDate validFrom,
        LocalDate validTo,
        Kroner maxSubsidy,
        Kroner threshold,
        BigDecimal lowPercent,
        BigDecimal highPercent,
        String source,
        boolean provisional) {

    public int year() {
        return validFrom.getYear();
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    Kroner reduction(Kroner wage) {
        Kroner above = wage.minus(threshold).atLeastNothing();
        return wage.min(threshold).percent(lowPercent).plus(above.percent(highPercent));
    }
}
