package dk.fleksbro.fairplan.rounds;

import dk.fleksbro.fairplan.FairSeeker;

/** What a seeker can bear, as patterns of slots. */
public final class Strength {

    public final int maxDates;
    public final boolean accessible;
    public final int companion;

    /** The slots in which the seeker is there. */
    public final long here;

    private final int maxInRow;
    private final int rest;
    private final Slots slots;

    Strength(FairSeeker seeker, Slots slots) {
        this.maxDates = seeker.maxDates();
        this.maxInRow = seeker.maxInRow();
        this.rest = seeker.restRounds();
        this.accessible = seeker.accessibleTable();
        this.companion = seeker.companion();
        this.here = slots.of(seeker.here());
        this.slots = slots;
    }

    /** Whether the seeker can bear dates in just these slots; what lies wholly in the past is a fact. */
    public boolean bears(long busy) {
        if (Long.bitCount(busy) > maxDates && (busy & slots.open) != 0) {
            return false;
        }
        if (rest > 0) {
            long tired = 0;
            for (int i = 1; i <= rest; i++) {
                tired |= busy << i;
            }
            return (tired & busy & slots.open) == 0;
        }
        return (rowEnds(busy) & slots.open) == 0;
    }

    /** The last slot of each row that is too long, and of each longer one. */
    private long rowEnds(long busy) {
        long row = busy;
        for (int i = 0; i < maxInRow && row != 0; i++) {
            row &= busy << (i + 1);
        }
        return row;
    }

    /** The slots up to this one that decide what the seeker can bear in the next. */
    long recent(int slot) {
        int matter = rest > 0 ? rest : maxInRow;
        long upTo = -1L >>> (Long.SIZE - 1 - slot);
        if (matter >= slots.count) {
            return 0;
        }
        return slot < matter ? upTo : upTo & -(1L << (slot - matter + 1));
    }

    /** The most dates the seeker can bear within these slots, all of them to come: each as early as it can be. */
    public int most(long within) {
        long busy = 0;
        int dates = 0;
        for (long left = within & here; left != 0 && dates < maxDates; left &= left - 1) {
            long with = busy | Long.lowestOneBit(left);
            if (rest > 0 ? inReach(busy, Long.lowestOneBit(left)) : rowEnds(with) != 0) {
                continue;
            }
            busy = with;
            dates++;
        }
        return dates;
    }

    private boolean inReach(long busy, long bit) {
        for (int i = 1; i <= rest; i++) {
            if ((busy & bit >>> i) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Rounds of waiting without need in a day with dates in these slots. */
    public int waiting(long busy) {
        if (busy == 0) {
            return 0;
        }
        int dates = Long.bitCount(busy);
        long last = Long.highestOneBit(busy);
        long span = (last | last - 1) & -Long.lowestOneBit(busy) & slots.rounds;
        int rests = Math.max((dates - 1) / maxInRow, (dates - 1) * rest);
        return Math.max(0, Long.bitCount(span) - dates - rests);
    }
}
