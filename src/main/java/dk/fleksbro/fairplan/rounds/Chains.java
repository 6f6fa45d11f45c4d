package dk.fleksbro.fairplan.rounds;

/** Finds room for a pair: a free place, or a chain of moves that makes one. */
final class Chains {

    private final Timetable timetable;
    private final Day day;
    private final Chain chain;
    private final Journal journal;

    Chains(Timetable timetable) {
        this.timetable = timetable;
        this.day = timetable.day();
        this.chain = new Chain(timetable);
        this.journal = chain.journal();
    }

    /** Puts a pair into a free place, or else by the first chain of at most so many moves. */
    boolean place(int pair, int moves) {
        return direct(pair) || (moves > 0 && byChain(pair, moves));
    }

    /** The free slot in which the seeker waits least. */
    boolean direct(int pair) {
        int s = day.seeker[pair];
        int best = Timetable.NONE;
        int least = Integer.MAX_VALUE;
        for (long left = day.meets[pair] & ~timetable.busy(s); left != 0; left &= left - 1) {
            int slot = Long.numberOfTrailingZeros(left);
            if (!timetable.free(pair, slot)) {
                continue;
            }
            int cost = day.strength(s).waiting(timetable.busy(s) | 1L << slot);
            if (cost < least) {
                least = cost;
                best = slot;
            }
        }
        if (best == Timetable.NONE) {
            return false;
        }
        timetable.put(pair, best);
        return true;
    }

    private boolean byChain(int pair, int moves) {
        int most = 2 * moves + 1;
        int s = day.seeker[pair];
        int e = day.employer[pair];
        for (long lefts = day.strength(s).here & day.slots.open & ~timetable.busy(s); lefts != 0; lefts &= lefts - 1) {
            int a = Long.numberOfTrailingZeros(lefts);
            if (!timetable.seekerFree(s, a)) {
                continue;
            }
            boolean meetsInA = (day.meets[pair] >>> a & 1) != 0;
            for (long rights = day.slots.open & ~(1L << a); rights != 0; rights &= rights - 1) {
                int b = Long.numberOfTrailingZeros(rights);
                if (meetsInA && day.tables[day.at(e, b)] > timetable.seated(e, b) && pushInto(pair, a, b, most)) {
                    return true;
                }
                if (timetable.pairAt(s, b) != Timetable.NONE
                        && timetable.seatFree(pair, b)
                        && pushAside(pair, a, b, most)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The pair takes slot a, where its employer is full. */
    private boolean pushInto(int pair, int a, int b, int most) {
        journal.clear();
        journal.put(pair, a);
        return chain.relieve(day.employer[pair], a, b, pair, most);
    }

    /** The pair takes slot b, and the date the seeker has there goes to a. */
    private boolean pushAside(int pair, int a, int b, int most) {
        int other = timetable.pairAt(day.seeker[pair], b);
        if ((day.meets[other] >>> a & 1) == 0) {
            return false;
        }
        journal.clear();
        journal.take(other);
        journal.put(pair, b);
        journal.put(other, a);
        return chain.relieve(day.employer[other], a, b, other, most);
    }
}
