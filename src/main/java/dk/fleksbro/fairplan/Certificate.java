package dk.fleksbro.fairplan;

import java.util.List;

/**
 * Prices from which a bound follows, whatever they are: good prices give a good one.
 *
 * @param objective what is bounded
 * @param prices of scarce places; all others are free
 * @param pairs what pairs pay for meeting; all others pay nothing
 * @param employerPremium for each employer what a date is worth for its having one at all, 0 or more
 * @param wholeDays whether each seeker's best day has to be looked for among all days, which takes long when there are many
 *     rounds, and needs no prices of pairs
 */
public record Certificate(
        Objective objective, List<Price> prices, List<PairPrice> pairs, List<Long> employerPremium, boolean wholeDays) {

    public Certificate {
        prices = List.copyOf(prices);
        pairs = List.copyOf(pairs);
        employerPremium = List.copyOf(employerPremium);
    }
}
