package dk.fleksbro.fairplan.rounds;

/**
 * Moves between two slots, one drawing the next (a Kempe chain): a date takes a place, whoever sat there goes to the other
 * slot, whoever was there comes back, and so on until somebody finds a free place. Nobody loses a date, and only the
 * seekers at the ends have their dates at other times than before, so only their strength is asked.
 */
final class Chain {

    private final Timetable timetable;
    private final Day day;
    private final Journal journal;
    private int turn;

    Chain(Timetable timetable) {
        this.timetable = timetable;
        this.day = timetable.day();
        this.journal = new Journal(timetable);
    }

    /** The moves of the last chain. */
    Journal journal() {
        return journal;
    }

    /**
     * An employer who may have one date too many in {@code crowdedSlot} and has a free place in {@code otherSlot} sends one
     * there, and so on. When that fails all moves of the journal are taken back.
     *
     * @param justPut the pair that is to stay
     * @param most moves in the journal before it gives up
     */
    boolean relieve(int employer, int crowdedSlot, int otherSlot, int justPut, int most) {
        int crowded = employer;
        int stays = justPut;
        while (!timetable.enough(crowded, crowdedSlot)) {
            int goes = journal.size() >= most ? Timetable.NONE : whoGoes(crowded, crowdedSlot, otherSlot, stays);
            if (goes == Timetable.NONE) {
                journal.undo();
                return false;
            }
            int comes = timetable.pairAt(day.seeker[goes], otherSlot);
            journal.take(goes);
            if (comes == Timetable.NONE) {
                journal.put(goes, otherSlot);
                return true;
            }
            journal.take(comes);
            journal.put(goes, otherSlot);
            journal.put(comes, crowdedSlot);
            crowded = day.employer[comes];
            stays = comes;
        }
        return true;
    }

    /** Who can go: best somebody who is free in the other slot, else somebody whose date there can come here; in turn. */
    private int whoGoes(int employer, int from, int to, int stays) {
        int swaps = Timetable.NONE;
        int seated = timetable.seated(employer, from);
        turn = (turn + 1) & Integer.MAX_VALUE;
        for (int i = 0; i < seated; i++) {
            int q = timetable.seatedPair(employer, from, (turn + i) % seated);
            if (q == stays || !timetable.enoughWithout(q, from) || !timetable.seatFree(q, to)) {
                continue;
            }
            int s = day.seeker[q];
            int comes = timetable.pairAt(s, to);
            if (comes == Timetable.NONE) {
                long moved = (timetable.busy(s) & ~(1L << from)) | (1L << to);
                if (day.strength(s).bears(moved) && timetable.companionElsewhere(s, to) == Timetable.NONE) {
                    return q;
                }
            } else if (swaps == Timetable.NONE && (day.meets[comes] >>> from & 1) != 0) {
                swaps = q;
            }
        }
        return swaps;
    }
}
