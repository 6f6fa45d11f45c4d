package dk.fleksbro.fairplan.rounds;

/** Makes room for a pair in a slot by putting out what is in its way, the lightest first. */
final class Room {

    private final Timetable timetable;
    private final Day day;
    private final int[] weight;
    private final Journal journal;

    /**
     * @param weight of each pair, how much it should be left alone
     */
    Room(Timetable timetable, int[] weight) {
        this.timetable = timetable;
        this.day = timetable.day();
        this.weight = weight;
        this.journal = new Journal(timetable);
    }

    /**
     * Puts out what is in the way.
     *
     * @return whether the pair can be put in now; a date that is over stays in the way
     */
    boolean make(int pair, int slot) {
        journal.clear();
        int s = day.seeker[pair];
        takeIfAny(timetable.pairAt(s, slot));
        takeIfAny(timetable.companionElsewhere(s, slot));
        while (!timetable.seatFree(pair, slot)) {
            journal.take(lightestSeated(pair, slot));
        }
        while (!timetable.seekerFree(s, slot)) {
            int out = lightestOf(s, slot);
            if (out == Timetable.NONE) {
                return false;
            }
            journal.take(out);
        }
        return true;
    }

    int size() {
        return journal.size();
    }

    /** One that was put out. */
    int out(int i) {
        return journal.pair(i);
    }

    /** What all that were put out weigh. */
    int cost() {
        int cost = 0;
        for (int i = 0; i < journal.size(); i++) {
            cost += weight[journal.pair(i)];
        }
        return cost;
    }

    void undo() {
        journal.undo();
    }

    private void takeIfAny(int pair) {
        if (pair != Timetable.NONE) {
            journal.take(pair);
        }
    }

    private int lightestSeated(int pair, int slot) {
        int e = day.employer[pair];
        boolean onlyAccessible = timetable.seated(e, slot) < day.tables[day.at(e, slot)];
        int lightest = Timetable.NONE;
        for (int seat = 0; seat < timetable.seated(e, slot); seat++) {
            int other = timetable.seatedPair(e, slot, seat);
            boolean helps = !onlyAccessible || day.strength(day.seeker[other]).accessible;
            if (helps && (lightest == Timetable.NONE || weight[other] < weight[lightest])) {
                lightest = other;
            }
        }
        return lightest;
    }

    /** The seeker's lightest date without which the new one can be borne; else the lightest at all. */
    private int lightestOf(int s, int slot) {
        int lightest = Timetable.NONE;
        int helping = Timetable.NONE;
        long busy = timetable.busy(s);
        for (long left = busy & day.slots.open; left != 0; left &= left - 1) {
            int other = timetable.pairAt(s, Long.numberOfTrailingZeros(left));
            if (lightest == Timetable.NONE || weight[other] < weight[lightest]) {
                lightest = other;
            }
            boolean helps = day.strength(s).bears((busy & ~Long.lowestOneBit(left)) | (1L << slot));
            if (helps && (helping == Timetable.NONE || weight[other] < weight[helping])) {
                helping = other;
            }
        }
        return helping == Timetable.NONE ? lightest : helping;
    }
}
