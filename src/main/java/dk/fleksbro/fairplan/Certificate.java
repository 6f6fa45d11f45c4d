package dk.fleksbro.fairplan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prices from which a bound follows, whatever they are: good prices give a good one.
 *
 * @param objective what is bounded
 * @param prices of scarce places; all others are free
 * @param pairs what pairs pay for meeting; all others pay nothing
 * @param employerPremium for each employer what a date is worth for its having one at all, 0 or more
 * @param wholeDays whether each seeker's best day has to be looked for among all days, which takes long when there are many
 *     rounds, and needs no prices of pairs
 * @param cases where one set of prices leaves a gap: two cases, each with prices of its own, which count instead of these
 */
public record Certificate(
        Objective objective,
        List<Price> prices,
        List<PairPrice> pairs,
        List<Long> employerPremium,
        boolean wholeDays,
        @Nullable Cases cases) {

    public Certificate {
        prices = List.copyOf(prices);
        pairs = List.copyOf(pairs);
        employerPremium = List.copyOf(employerPremium);
    }

    /** Prices alone. */
    public Certificate(
            Objective objective,
            List<Price> prices,
            List<PairPrice> pairs,
            List<Long> employerPremium,
            boolean wholeDays) {
        this(objective, prices, pairs, employerPremium, wholeDays, null);
    }

    /** What holds whether or not two meet. */
    public static Certificate of(Objective objective, Cases cases) {
        return new Certificate(objective, List.of(), List.of(), List.of(), false, cases);
    }
}
