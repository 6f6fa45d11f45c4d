package dk.fleksbro.fairplan.days;

import dk.fleksbro.fairplan.Objective;
import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.rounds.Strength;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The best days of one seeker at given prices: for each set of slots the best different meetings in just these slots. */
final class BestDays {

    private static final double IMPOSSIBLE = -1e300;

    private final Day day;
    private final int seeker;
    private final Objective objective;
    private final int[] pairs;
    private final long slots;
    private final boolean[] bearable;
    private final double[][] most;

    /** For each number of dates the best set found, or -1. */
    private final int[] bestSet;

    private final double[] bestGain;
    private double[] levelCost;
    private final int mustMeet;

    BestDays(Day day, int seeker, Objective objective) {
        this.day = day;
        this.seeker = seeker;
        this.objective = objective;
        this.pairs = IntStream.of(day.ofSeeker[seeker])
                .filter(p -> day.meets[p] != 0)
                .toArray();
        long all = 0;
        for (int p : pairs) {
            all |= day.meets[p];
        }
        this.slots = all;
        this.mustMeet = (int) IntStream.of(pairs).filter(p -> day.fixed[p]).count();
        Strength strength = day.strength(seeker);
        this.bearable = new boolean[1 << Long.bitCount(slots)];
        for (int set = 0; set < bearable.length; set++) {
            bearable[set] = strength.bears(Long.expand(set, slots)) && Integer.bitCount(set) >= mustMeet;
        }
        this.most = new double[pairs.length + 1][bearable.length];
        this.bestSet = new int[Long.bitCount(slots) + 1];
        this.bestGain = new double[bestSet.length];
        this.levelCost = new double[objective.level().size()];
    }

    /** How many slots the seeker can have dates in: the work doubles with each. */
    int width() {
        return Long.bitCount(slots);
    }

    /** What one date costs. */
    interface Prices {
        double of(int pair, int slot);
    }

    /**
     * Looks for the best days.
     *
     * @param costOfLevels what reaching each level costs
     * @return the most that one brings above the prices
     */
    double search(Prices prices, double[] costOfLevels) {
        levelCost = costOfLevels;
        Arrays.fill(most[0], IMPOSSIBLE);
        most[0][0] = 0;
        for (int i = 0; i < pairs.length; i++) {
            layer(i, prices);
        }
        Arrays.fill(bestSet, -1);
        double[] sums = most[pairs.length];
        double best = mustMeet == 0 ? 0 : IMPOSSIBLE;
        for (int set = 0; set < sums.length; set++) {
            if (bearable[set] && sums[set] > IMPOSSIBLE / 2) {
                int dates = Integer.bitCount(set);
                double gain = sums[set] + levels(dates) - costOfLevels(dates);
                if (bestSet[dates] < 0 || gain > bestGain[dates]) {
                    bestSet[dates] = set;
                    bestGain[dates] = gain;
                }
                best = Math.max(best, gain);
            }
        }
        return best;
    }

    private void layer(int i, Prices prices) {
        int pair = pairs[i];
        double[] before = most[i];
        double[] after = most[i + 1];
        // a pair that has to meet is in every day
        if (day.fixed[pair]) {
            Arrays.fill(after, IMPOSSIBLE);
        } else {
            System.arraycopy(before, 0, after, 0, before.length);
        }
        for (long left = day.meets[pair]; left != 0; left &= left - 1) {
            int bit = (int) Long.compress(Long.lowestOneBit(left), slots);
            double gain =
                    objective.score() * (double) day.score[pair] - prices.of(pair, Long.numberOfTrailingZeros(left));
            for (int set = 0; set < before.length; set++) {
                if ((set & bit) == 0 && before[set] + gain > after[set | bit]) {
                    after[set | bit] = before[set] + gain;
                }
            }
        }
    }

    private double costOfLevels(int dates) {
        double cost = 0;
        for (int level = 0; level < Math.min(dates, levelCost.length); level++) {
            cost += levelCost[level];
        }
        return cost;
    }

    /** What the levels reached with so many dates are worth. */
    double levels(int dates) {
        double levels = 0;
        for (int date = 0; date < dates; date++) {
            levels += objective.level(date);
        }
        return levels;
    }

    /** The most dates in a day. */
    int mostDates() {
        return bestSet.length - 1;
    }

    /** What the best day with so many dates brings above the prices; nothing is known when there is none. */
    double gain(int dates) {
        return bestSet[dates] < 0 ? IMPOSSIBLE : bestGain[dates];
    }

    /** The best day with so many dates, as pairs and their slots in turn. */
    int[] day(int dates, Prices prices) {
        int[] found = new int[2 * dates];
        int set = bestSet[dates];
        int at = 0;
        for (int i = pairs.length - 1; i >= 0; i--) {
            if (most[i + 1][set] == most[i][set] && !day.fixed[pairs[i]]) {
                continue;
            }
            for (long left = day.meets[pairs[i]]; left != 0; left &= left - 1) {
                int bit = (int) Long.compress(Long.lowestOneBit(left), slots);
                int slot = Long.numberOfTrailingZeros(left);
                double gain = objective.score() * (double) day.score[pairs[i]] - prices.of(pairs[i], slot);
                if ((set & bit) != 0 && most[i][set & ~bit] + gain == most[i + 1][set]) {
                    found[at++] = pairs[i];
                    found[at++] = slot;
                    set &= ~bit;
                    break;
                }
            }
        }
        return found;
    }

    int seeker() {
        return seeker;
    }
}
