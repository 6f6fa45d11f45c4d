package dk.fleksbro.fairplan;

import java.util.Arrays;
import java.util.List;

/**
 * The best day one seeker could have if nobody else were there, at given prices. It goes through the rounds and keeps, for
 * each number of dates and each tiredness, the most that can have been gained.
 */
final class BestDay {

    private static final long IMPOSSIBLE = Long.MIN_VALUE / 4;
    private static final int MOST_SETS_OF = 13;

    private final Fair fair;
    private final FairSeeker seeker;
    private final Objective objective;
    private final List<Offer> offers;
    private int facts;
    private long factsBring;
    private int tiredAfterFacts;

    /** A meeting the seeker could have. */
    static final class Offer {

        private final long rounds;
        private final long brings;
        private final long[][] costs;

        /**
         * @param rounds the rounds it can be in; what is over is a fact
         * @param brings what it brings, whatever the round
         * @param costs what it costs in each round, for one thing and another
         */
        Offer(long rounds, long brings, long[]... costs) {
            this.rounds = rounds;
            this.brings = brings;
            this.costs = costs;
        }

        long rounds() {
            return rounds;
        }

        /** What it brings above the prices. */
        long gain(int round) {
            long gain = brings;
            for (long[] cost : costs) {
                gain -= cost[round];
            }
            return gain;
        }
    }

    BestDay(Fair fair, FairSeeker seeker, Objective objective, List<Offer> offers) {
        this.fair = fair;
        this.seeker = seeker;
        this.objective = objective;
        this.offers = offers;
        for (int round = 0; round < fair.firstOpenRound(); round++) {
            long fact = 1L << round;
            boolean held = false;
            for (Offer offer : offers) {
                if (offer.rounds() == fact) {
                    held = true;
                    factsBring += objective.level(facts++) + offer.gain(round);
                }
            }
            tiredAfterFacts = afterPause(round, held ? tiredByDate(tiredAfterFacts) : rested(tiredAfterFacts));
        }
    }

    /** What the best day brings, facts counted in. */
    long most(boolean wholeDays) {
        long open = 0;
        for (Offer offer : offers) {
            open |= offer.rounds();
        }
        open &= ~Rounds.first(fair.firstOpenRound()).bits();
        return factsBring + (wholeDays && Long.bitCount(open) <= MOST_SETS_OF ? amongSets(open) : byRounds());
    }

    /** Each round has its best offer, although that may be the same one again: no less than what can be, and quick. */
    private long byRounds() {
        int width = (neverTires() ? 0 : Math.max(seeker.maxInRow(), seeker.restRounds())) + 1;
        long[][] most = nothing(width);
        long[][] next = nothing(width);
        most[facts][Math.min(tiredAfterFacts, width - 1)] = 0;
        for (int round = fair.firstOpenRound(); round < fair.rounds(); round++) {
            long gain = bestOffer(round);
            for (int dates = facts; dates < most.length; dates++) {
                for (int tired = 0; tired < width; tired++) {
                    long before = most[dates][tired];
                    if (before == IMPOSSIBLE) {
                        continue;
                    }
                    keep(next[dates], afterPause(round, rested(tired)), before);
                    if (gain != IMPOSSIBLE && dates + 1 < most.length && canBear(tired)) {
                        int after = Math.min(afterPause(round, tiredByDate(tired)), width - 1);
                        keep(next[dates + 1], after, before + gain + objective.level(dates));
                    }
                }
            }
            long[][] done = most;
            most = next;
            next = done;
            clear(next);
        }
        return Arrays.stream(most).flatMapToLong(Arrays::stream).max().orElseThrow();
    }

    private long bestOffer(int round) {
        long best = IMPOSSIBLE;
        for (Offer offer : offers) {
            best = (offer.rounds() >>> round & 1) == 0 ? best : Math.max(best, offer.gain(round));
        }
        return best;
    }

    /** For each set of rounds the most that different meetings in just these rounds bring. */
    private long amongSets(long open) {
        long[] most = new long[1 << Long.bitCount(open)];
        Arrays.fill(most, 1, most.length, IMPOSSIBLE);
        for (Offer offer : offers) {
            long rounds = Long.compress(offer.rounds() & open, open);
            // from the fullest set down, so that no meeting is taken twice
            for (int set = most.length - 1; set >= 0 && rounds != 0; set--) {
                if (most[set] == IMPOSSIBLE || Integer.bitCount(set) + facts >= seeker.maxDates()) {
                    continue;
                }
                for (long left = rounds & ~set; left != 0; left &= left - 1) {
                    int round = Long.numberOfTrailingZeros(Long.expand(Long.lowestOneBit(left), open));
                    keep(most, set | (int) Long.lowestOneBit(left), most[set] + offer.gain(round));
                }
            }
        }
        long best = 0;
        for (int set = 1; set < most.length; set++) {
            if (most[set] != IMPOSSIBLE && canBearAll(Long.expand(set, open))) {
                long levels = 0;
                for (int date = 0; date < Integer.bitCount(set); date++) {
                    levels += objective.level(facts + date);
                }
                best = Math.max(best, most[set] + levels);
            }
        }
        return best;
    }

    private boolean canBearAll(long rounds) {
        int tired = tiredAfterFacts;
        for (int round = fair.firstOpenRound(); round < fair.rounds(); round++) {
            boolean date = (rounds >>> round & 1) != 0;
            if (date && !canBear(tired)) {
                return false;
            }
            tired = afterPause(round, date ? tiredByDate(tired) : rested(tired));
        }
        return true;
    }

    /** Tiredness counts the dates in a row, or, for who needs rest after each, the rounds of rest still to come. */
    private boolean canBear(int tired) {
        return seeker.restRounds() > 0 ? tired == 0 : tired < seeker.maxInRow();
    }

    private int tiredByDate(int tired) {
        if (seeker.restRounds() > 0) {
            return seeker.restRounds();
        }
        return neverTires() ? 0 : tired + 1;
    }

    private boolean neverTires() {
        return seeker.restRounds() == 0 && seeker.maxInRow() >= fair.rounds();
    }

    private int rested(int tired) {
        return seeker.restRounds() > 0 ? Math.max(0, tired - 1) : 0;
    }

    private int afterPause(int round, int tired) {
        return fair.pausesAfter().contains(round) ? rested(tired) : tired;
    }

    private long[][] nothing(int width) {
        long[][] most = new long[Math.max(Math.min(seeker.maxDates(), fair.rounds()), facts) + 1][width];
        clear(most);
        return most;
    }

    private static void clear(long[][] most) {
        for (long[] row : most) {
            Arrays.fill(row, IMPOSSIBLE);
        }
    }

    private static void keep(long[] most, int at, long value) {
        most[at] = Math.max(most[at], value);
    }
}
