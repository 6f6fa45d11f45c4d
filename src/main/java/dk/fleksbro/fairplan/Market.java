package dk.fleksbro.fairplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bound that follows from a list of prices (weak duality). Say scarce places are sold, at any prices. A plan's worth is
 * what it brings above the prices plus what it pays; it pays at most for all places there are, and brings at most what
 * each seeker, employer and pair can bring by itself. So no plan is worth more than that sum.
 */
final class Market {

    private final Fair fair;
    private final long[] open;
    private final long[] openAccessible;
    private final long[] fixedRounds;
    private final Map<Long, FairDate> fixed = new HashMap<>();

    Market(Fair fair) {
        this.fair = fair;
        this.open = new long[fair.employers().size()];
        this.openAccessible = new long[fair.employers().size()];
        for (int e = 0; e < open.length; e++) {
            for (int round = fair.firstOpenRound(); round < fair.rounds(); round++) {
                FairEmployer employer = fair.employers().get(e);
                open[e] |= employer.tables().get(round) > 0 ? 1L << round : 0;
                openAccessible[e] |= employer.accessible().get(round) > 0 ? 1L << round : 0;
            }
        }
        this.fixedRounds = new long[fair.seekers().size()];
        for (FairDate date : fair.fixed()) {
            fixed.put(key(date.seeker(), date.employer()), date);
            fixedRounds[date.seeker()] |= date.round() == FairDate.ANY_ROUND ? 0 : 1L << date.round();
        }
    }

    /** No plan is worth more than this. */
    long most(Objective objective, PriceList list) {
        Map<Price.Scarce, Map<Integer, List<Price>>> prices = new HashMap<>();
        long most = 0;
        for (Price price : list.prices()) {
            most += price.amount() * places(price);
            prices.computeIfAbsent(price.of(), kind -> new HashMap<>())
                    .computeIfAbsent(price.owner(), owner -> new ArrayList<>())
                    .add(price);
        }
        for (int s = 0; s < fair.seekers().size(); s++) {
            int strength = strength(s, 0, fair.rounds());
            for (int level = 0; level < Math.min(fair.targetDates(), strength); level++) {
                most += Math.max(
                        0,
                        objective.level().get(level)
                                - premium(list.seekerPremium().get(s)));
            }
        }
        boolean[] meets = new boolean[fair.employers().size()];
        for (FairPair pair : fair.pairs()) {
            FairDate date = fixed.get(key(pair.seeker(), pair.employer()));
            long rounds = rounds(pair, date);
            if (rounds == 0) {
                continue;
            }
            meets[pair.employer()] = true;
            long gain = (objective.scores() ? pair.score() : 0)
                    + list.seekerPremium().get(pair.seeker())
                    + list.employerPremium().get(pair.employer())
                    - cost(prices, Price.Scarce.TABLES, pair.employer(), rounds)
                    - cost(prices, Price.Scarce.STRENGTH, pair.seeker(), rounds);
            if (fair.seekers().get(pair.seeker()).accessibleTable()) {
                gain -= cost(prices, Price.Scarce.ACCESSIBLE_TABLES, pair.employer(), rounds);
            }
            most += date == null ? Math.max(0, gain) : gain;
        }
        for (int e = 0; e < meets.length; e++) {
            most += meets[e]
                    ? Math.max(
                            0,
                            objective.employer()
                                    - premium(list.employerPremium().get(e)))
                    : 0;
        }
        return most;
    }

    /** The rounds in which a pair can meet; none when it never can. */
    private long rounds(FairPair pair, @Nullable FairDate date) {
        if (date != null && date.round() != FairDate.ANY_ROUND) {
            return 1L << date.round();
        }
        FairSeeker seeker = fair.seekers().get(pair.seeker());
        long tables = seeker.accessibleTable() ? openAccessible[pair.employer()] : open[pair.employer()];
        return seeker.here().bits() & ~fixedRounds[pair.seeker()] & tables;
    }

    private static long cost(
            Map<Price.Scarce, Map<Integer, List<Price>>> prices, Price.Scarce of, int owner, long rounds) {
        long cost = 0;
        for (Price price : prices.getOrDefault(of, Map.of()).getOrDefault(owner, List.of())) {
            boolean inside =
                    (rounds & ~Rounds.between(price.first(), price.end()).bits()) == 0;
            cost += inside ? price.amount() : 0;
        }
        return cost;
    }

    private long places(Price price) {
        if (price.of() == Price.Scarce.STRENGTH) {
            return strength(price.owner(), price.first(), price.end());
        }
        FairEmployer employer = fair.employers().get(price.owner());
        List<Integer> tables = price.of() == Price.Scarce.TABLES ? employer.tables() : employer.accessible();
        return tables.subList(price.first(), price.end()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The most dates a seeker can bear between two rounds: each as early as it can be. Facts are borne already. */
    private int strength(int s, int first, int end) {
        FairSeeker seeker = fair.seekers().get(s);
        int over = Long.bitCount(fixedRounds[s]
                & Rounds.between(first, Math.min(end, fair.firstOpenRound())).bits());
        int dates = 0;
        int row = 0;
        int free = Rounds.MOST;
        for (int round = Math.max(first, fair.firstOpenRound()); round < end; round++) {
            boolean rested = free >= seeker.restRounds() && (free > 0 || row < seeker.maxInRow());
            if (rested && seeker.here().contains(round)) {
                row = free == 0 ? row + 1 : 1;
                free = 0;
                dates++;
            } else {
                free++;
            }
            free += fair.pausesAfter().contains(round) ? 1 : 0;
        }
        int left = seeker.maxDates()
                - Long.bitCount(
                        fixedRounds[s] & Rounds.first(fair.firstOpenRound()).bits());
        return over + Math.min(dates, Math.max(0, left));
    }

    private static long premium(long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("A premium below nothing proves nothing");
        }
        return amount;
    }

    private static long key(int seeker, int employer) {
        return (long) seeker << Integer.SIZE | employer;
    }
}
