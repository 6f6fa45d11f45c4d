package dk.fleksbro.fairplan;

import java.util.List;

/**
 * Prices from which a bound follows, whatever they are: good prices give a good one.
 *
 * @param prices of scarce places; all others are free
 * @param seekerPremium for each seeker what one more date is worth for fairness, 0 or more
 * @param employerPremium for each employer what one more date is worth for its having one at all, 0 or more
 */
public record PriceList(List<Price> prices, List<Long> seekerPremium, List<Long> employerPremium) {

    public PriceList {
        prices = List.copyOf(prices);
        seekerPremium = List.copyOf(seekerPremium);
        employerPremium = List.copyOf(employerPremium);
    }
}
