package dk.fleksbro.fairplan.rounds;

import java.util.Arrays;

/** Puts chosen pairs into slots: the most constrained first, directly or by a chain, then by search. */
public final class Placing {

    private static final int CHAIN = 60;

    private final Timetable timetable;
    private final Day day;
    private final Chains chains;
    private final ForwardSearch search;

    public Placing(Timetable timetable, long seed) {
        this.timetable = timetable;
        this.day = timetable.day();
        this.chains = new Chains(timetable);
        this.search = new ForwardSearch(timetable, chains, seed);
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

    private int[] byChains(int[] pairs) {
        int[] wanted = new int[day.seekers];
        for (int pair : pairs) {
            wanted[day.seeker[pair]]++;
        }
        // all that is cheap goes into one number, so that the order is total and the sort needs no boxes to compare
        long[] order = Arrays.stream(pairs)
                .mapToLong(pair -> {
                    int s = day.seeker[pair];
                    long slack = Long.bitCount(day.strength(s).here & day.slots.open) - wanted[s] + Long.SIZE;
                    return (slack << 8 | Long.bitCount(day.meets[pair])) << Integer.SIZE | pair;
                })
                .sorted()
                .toArray();
        return Arrays.stream(order)
                .mapToInt(key -> (int) key)
                .filter(pair -> !chains.place(pair, CHAIN))
                .toArray();
    }
}
