package dk.fleksbro.wage;

import dk.fleksbro.shared.Kroner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Computes fleksløntilskud for a month. Asks the database nothing: the rates come with a new version of the portal and are
 * read when it starts.
 */
@Component
public class Subsidies {

    private final List<Rate> rates;

    Subsidies(Rates rates) {
        this.rates = List.copyOf(rates.all());
    }

    /** By hours and pay an hour. */
    public SubsidyAnswer calculate(LocalDate day, Pay pay) {
        return rate(day)
                .<SubsidyAnswer>map(rate -> SubsidyResult.of(rate, pay, pay.monthlyWage(), pay.ceiling()))
                .orElseGet(() -> new NoRates(day));
    }

    /** By the month: all pay from all jobs with pension, and full-time pay in the same post. */
    public SubsidyAnswer calculate(LocalDate day, Kroner monthlyWage, Kroner fullTimeMonthlyWage) {
        return rate(day)
                .<SubsidyAnswer>map(rate -> SubsidyResult.of(rate, null, monthlyWage, fullTimeMonthlyWage))
                .orElseGet(() -> new NoRates(day));
    }

    /** The same rates with one pay and with another, side by side; empty if there are no rates for that day. */
    public Optional<WhatIf> compare(LocalDate day, Pay now, Pay then) {
        return rate(day)
                .map(rate -> new WhatIf(
                        now,
                        SubsidyResult.of(rate, now, now.monthlyWage(), now.ceiling()),
                        then,
                        SubsidyResult.of(rate, then, then.monthlyWage(), then.ceiling())));
    }

    /** All that are known, the newest first. */
    public List<Rate> rates() {
        return rates;
    }

    private Optional<Rate> rate(LocalDate day) {
        return rates.stream().filter(rate -> rate.isValidOn(day)).findFirst();
    }
}
