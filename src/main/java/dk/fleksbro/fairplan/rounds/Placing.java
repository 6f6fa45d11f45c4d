package dk.fleksbro.fairplan.rounds;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Puts chosen pairs into slots: the most constrained first, directly or by a chain, then by search. */
public final class Placing {

    private static final int[] QUICKLY = {60};
    private static final int[] GENTLY = {0, 1, 2, 3, 4, 6, 10, 20, 60};
    private static final int STAYING_WEIGHS = 10_000_000;
    private static final int FIXED_WEIGHS = 100_000;
    private static final int PUBLISHED_WEIGHS = 20;

    private final Timetable timetable;
    private final Day day;
    private final Chains chains;
    private final ForwardSearch search;
    private final int[] chainLengths;

    private Placing(Timetable timetable, int[] importance, long seed, int[] chainLengths) {
        this.timetable = timetable;
        this.day = timetable.day();
        this.chains = new Chains(timetable);
        this.chainLengths = chainLengths;
        this.search = new ForwardSearch(timetable, chains, importance, seed);
    }

    /** For a day of which nothing is published. */
    public static Placing afresh(Timetable timetable, long seed) {
        return new Placing(timetable, importance(timetable.day(), p -> false, p -> false), seed, QUICKLY);
    }

    /**
     * For a day of which some is published: it moves as few as it can, and takes nothing away from who can stay.
     *
     * @param published pairs that were to meet
     * @param staying those of them that can do so in their slot
     */
    public static Placing gently(Timetable timetable, IntPredicate published, IntPredicate staying, long seed) {
        return new Placing(timetable, importance(timetable.day(), published, staying), seed, GENTLY);
    }

    private static int[] importance(Day day, IntPredicate published, IntPredicate staying) {
        int[] importance = new int[day.pairs];
        for (int p = 0; p < day.pairs; p++) {
            int promised = published.test(p) ? PUBLISHED_WEIGHS : 1;
            importance[p] = staying.test(p) ? STAYING_WEIGHS : day.fixed[p] ? FIXED_WEIGHS : promised;
        }
        return importance;
    }

    /**
     * Places these pairs, all or as many as can be; those that are placed already may be moved.
     *
     * @param pairs all that are to be placed
     * @param steps how long to search for those that no chain can place
     * @return those left over
     */
    public int[] place(int[] pairs, int steps) {
        int[] left = byChains(
                Arrays.stream(pairs).filter(pair -> !timetable.has(pair)).toArray());
        if (left.length > 0) {
            search.place(left, steps);
        }
        return Arrays.stream(pairs).filter(pair -> !timetable.has(pair)).toArray();
    }

    /**
     * Puts in what fits as it is, the best matches first; nobody moves.
     *
     * @param dates of seekers who have fewer dates than this
     */
    public void fill(int[] pairs, int dates) {
        long[] order = Arrays.stream(pairs)
                .filter(pair -> !timetable.has(pair))
                .mapToLong(pair -> (long) -day.score[pair] << Integer.SIZE | pair)
                .sorted()
                .toArray();
        for (long key : order) {
            if (Long.bitCount(timetable.busy(day.seeker[(int) key])) < dates) {
                chains.direct((int) key);
            }
        }
    }

    private int[] byChains(int[] pairs) {
        int[] wanted = new int[day.seekers];
        for (int pair : pairs) {
            wanted[day.seeker[pair]]++;
        }
        // all that is cheap goes into one number, so that the order is total and the sort needs no boxes to compare
        long[] order = Arrays.stream(pairs)
                .mapToLong(pair -> {
                    int s = day.seeker[pair];
                    long slack = (long) Long.bitCount(day.strength(s).here & day.slots.open) - wanted[s] + Long.SIZE;
                    return (((slack << 8) | Long.bitCount(day.meets[pair])) << Integer.SIZE) | pair;
                })
                .sorted()
                .toArray();
        int[] left = Arrays.stream(order).mapToInt(key -> (int) key).toArray();
        for (int length : chainLengths) {
            left = Arrays.stream(left)
                    .filter(pair -> !chains.place(pair, length))
                    .toArray();
        }
        return left;
    }
}
