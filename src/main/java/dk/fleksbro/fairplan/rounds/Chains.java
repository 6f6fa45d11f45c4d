package dk.fleksbro.fairplan.rounds;

/**
 * Finds room for a pair by a chain of moves between two slots (a Kempe chain): the pair takes a place, whoever sat there goes
 * to the other slot, whoever was there comes back, and so on until somebody finds a free place. Nobody loses a date, and
 * only the seekers at the two ends have dates at other times of the day than before in all, so only their strength is
 * asked.
 */
final class Chains {

    private final Timetable timetable;
    private final Day day;
    private final Journal journal;
    private int mostMoves;

    Chains(Timetable timetable) {
        this.timetable = timetable;
        this.day = timetable.day;
        this.journal = new Journal(timetable);
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
        mostMoves = 2 * moves + 1;
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
                if (meetsInA && day.tables[day.at(e, b)] > timetable.seated(e, b) && pushInto(pair, a, b)) {
                    return true;
                }
                if (timetable.pairAt(s, b) != Timetable.NONE && timetable.seatFree(pair, b) && pushAside(pair, a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The pair takes slot a, where its employer is full. */
    private boolean pushInto(int pair, int a, int b) {
        journal.clear();
        journal.put(pair, a);
        return relieve(day.employer[pair], a, b, pair);
    }

    /** The pair takes slot b, and the date the seeker has there goes to a. */
    private boolean pushAside(int pair, int a, int b) {
        int other = timetable.pairAt(day.seeker[pair], b);
        if ((day.meets[other] >>> a & 1) == 0) {
            return false;
        }
        journal.clear();
        journal.take(other);
        journal.put(pair, b);
        journal.put(other, a);
        return relieve(day.employer[other], a, b, other);
    }

    /** An employer who may have one date too many in slot a and has a free place in b sends one there, and so on. */
    private boolean relieve(int employer, int a, int b, int justPut) {
        int crowded = employer;
        int stays = justPut;
        while (!timetable.enough(crowded, a)) {
            int goes = journal.size() >= mostMoves ? Timetable.NONE : whoGoes(crowded, a, b, stays);
            if (goes == Timetable.NONE) {
                journal.undo(0);
                return false;
            }
            int s = day.seeker[goes];
            int comes = timetable.pairAt(s, b);
            journal.take(goes);
            if (comes == Timetable.NONE) {
                journal.put(goes, b);
                break;
            }
            journal.take(comes);
            journal.put(goes, b);
            journal.put(comes, a);
            crowded = day.employer[comes];
            stays = comes;
        }
        return true;
    }

    /** Who can go from a to b: best somebody who is free there, else somebody whose date there can come here. */
    private int whoGoes(int employer, int a, int b, int stays) {
        int swaps = Timetable.NONE;
        for (int seat = timetable.seated(employer, a) - 1; seat >= 0; seat--) {
            int q = timetable.seatedPair(employer, a, seat);
            if (q == stays || !timetable.enoughWithout(q, a) || !timetable.seatFree(q, b)) {
                continue;
            }
            int s = day.seeker[q];
            int comes = timetable.pairAt(s, b);
            if (comes == Timetable.NONE) {
                long moved = timetable.busy(s) & ~(1L << a) | 1L << b;
                if (day.strength(s).bears(moved) && timetable.companionElsewhere(s, b) == Timetable.NONE) {
                    return q;
                }
            } else if (swaps == Timetable.NONE && (day.meets[comes] >>> a & 1) != 0) {
                swaps = q;
            }
        }
        return swaps;
    }
}
