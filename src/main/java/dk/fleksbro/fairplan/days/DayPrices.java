package dk.fleksbro.fairplan.days;

import dk.fleksbro.fairplan.Certificate;
import dk.fleksbro.fairplan.FairPair;
import dk.fleksbro.fairplan.Objective;
import dk.fleksbro.fairplan.PairPrice;
import dk.fleksbro.fairplan.Price;
import dk.fleksbro.fairplan.rounds.Day;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Prices of rows as prices of places, and back. */
final class DayPrices {

    private static final long CERTIFICATE_UNIT = 4096;

    /** What a date takes at most: three places and a level. */
    private static final int MOST_ROWS = 4;

    private final Day day;
    private final Objective objective;
    private final Rows rows;

    DayPrices(Day day, Objective objective, Rows rows) {
        this.day = day;
        this.objective = objective;
        this.rows = rows;
    }

    /** More than any day is worth. */
    double beyondAll() {
        return day.slots.count
                * (double) (objective.level(0) + objective.employer() + objective.score() * FairPair.BEST);
    }

    /** What each row costs at these prices of places. */
    double[] ofRows(List<Price> prices) {
        double[] ofRows = new double[rows.most().length];
        for (int i = 0; i < rows.scarce().size(); i++) {
            Rows.Scarce place = rows.scarce().get(i);
            int round = day.slots.round(place.slot());
            for (Price price : prices) {
                if (price.of() == place.of()
                        && price.owner() == place.owner()
                        && price.first() <= round
                        && round < price.end()) {
                    ofRows[rows.row(i)] += price.amount();
                }
            }
        }
        return ofRows;
    }

    /** What places cost when rows do, in so many parts of a point. */
    List<Price> ofPlaces(double[] ofRows, long parts) {
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < rows.scarce().size(); i++) {
            Rows.Scarce place = rows.scarce().get(i);
            int round = day.slots.round(place.slot());
            long amount = Math.round(ofRows[rows.row(i)] * parts);
            if (amount > 0) {
                prices.add(new Price(place.of(), place.owner(), round, round + 1, amount));
            }
        }
        return prices;
    }

    /** What follows from prices of rows, in whole numbers. */
    Certificate certificate(double[] ofRows) {
        List<Long> levels = new ArrayList<>();
        for (int level = 0; level < objective.level().size(); level++) {
            double cost = rows.level(level) == Rows.NONE ? 0 : ofRows[rows.level(level)];
            levels.add(Math.round((objective.level(level) - cost) * CERTIFICATE_UNIT));
        }
        Objective fine =
                new Objective(levels, objective.employer() * CERTIFICATE_UNIT, objective.score() * CERTIFICATE_UNIT);
        List<Long> premiums = new ArrayList<>();
        for (int e = 0; e < day.employers; e++) {
            int row = rows.employer(e);
            premiums.add(row == Rows.NONE ? 0 : Math.round(ofRows[row] * CERTIFICATE_UNIT));
        }
        return new Certificate(fine, ofPlaces(ofRows, CERTIFICATE_UNIT), mustMeet(ofRows), premiums, true);
    }

    /** Who has to meet is paid so much for it that no day without is better, whatever the places there cost. */
    private List<PairPrice> mustMeet(double[] ofRows) {
        double dearest = Arrays.stream(ofRows).max().orElse(0);
        long enough = CERTIFICATE_UNIT * (long) (2 * beyondAll() + MOST_ROWS * dearest);
        List<PairPrice> paid = new ArrayList<>();
        for (int p = 0; p < day.pairs; p++) {
            if (day.fixed[p]) {
                paid.add(new PairPrice(day.seeker[p], day.employer[p], -enough));
            }
        }
        return paid;
    }
}
