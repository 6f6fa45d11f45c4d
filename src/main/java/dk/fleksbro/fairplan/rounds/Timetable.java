package dk.fleksbro.fairplan.rounds;

import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.FairSeeker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which pair meets in which slot. It keeps count of places and busy slots; whoever puts a pair asks {@link #free} first. */
public final class Timetable {

    static final int NONE = -1;

    private final Day day;
    private final int[] slotOf;
    private final int[] pairAt;
    private final long[] busy;
    private final int[] companionAt;
    private final int[] firstSeat;
    private final int[] seated;
    private final int[] accessibleSeated;
    private final int[] seats;
    private final int[] seatOf;

    public Timetable(Day day) {
        this.day = day;
        int width = day.slots.count;
        this.slotOf = new int[day.pairs];
        this.pairAt = new int[day.seekers * width];
        this.busy = new long[day.seekers];
        int companions = day.fair.seekers().stream()
                        .mapToInt(FairSeeker::companion)
                        .max()
                        .orElse(NONE)
                + 1;
        this.companionAt = new int[companions * width];
        this.firstSeat = new int[day.employers * width + 1];
        for (int at = 0; at < day.tables.length; at++) {
            // one more than there are tables: a chain seats first and makes room then
            firstSeat[at + 1] = firstSeat[at] + day.tables[at] + 1;
        }
        this.seated = new int[day.tables.length];
        this.accessibleSeated = new int[day.tables.length];
        this.seats = new int[firstSeat[day.tables.length]];
        this.seatOf = new int[day.pairs];
        Arrays.fill(slotOf, NONE);
        Arrays.fill(pairAt, NONE);
        Arrays.fill(companionAt, NONE);
    }

    public Day day() {
        return day;
    }

    /** The slot of a pair, or {@link #NONE}. */
    public int slot(int pair) {
        return slotOf[pair];
    }

    public boolean has(int pair) {
        return slotOf[pair] != NONE;
    }

    /** The pair a seeker is busy with, or {@link #NONE}. */
    int pairAt(int seeker, int slot) {
        return pairAt[seeker * day.slots.count + slot];
    }

    /** The slots in which a seeker has dates. */
    public long busy(int seeker) {
        return busy[seeker];
    }

    int seated(int employer, int slot) {
        return seated[day.at(employer, slot)];
    }

    int seatedPair(int employer, int slot, int seat) {
        return seats[firstSeat[day.at(employer, slot)] + seat];
    }

    /** The date at which a seeker's companion is with somebody else, or {@link #NONE}. */
    int companionElsewhere(int seeker, int slot) {
        int companion = day.strength(seeker).companion;
        if (companion == FairSeeker.ALONE) {
            return NONE;
        }
        int pair = companionAt[companion * day.slots.count + slot];
        return pair == NONE || day.seeker[pair] == seeker ? NONE : pair;
    }

    /** Whether the employer has a table for this pair in a slot in which it can meet. */
    boolean seatFree(int pair, int slot) {
        int at = day.at(day.employer[pair], slot);
        return (day.meets[pair] >>> slot & 1) != 0
                && seated[at] < day.tables[at]
                && (!day.strength(day.seeker[pair]).accessible || accessibleSeated[at] < day.accessible[at]);
    }

    /** Whether an employer has no more dates in a slot than tables. */
    boolean enough(int employer, int slot) {
        int at = day.at(employer, slot);
        return seated[at] <= day.tables[at] && accessibleSeated[at] <= day.accessible[at];
    }

    /** Whether an employer would have no more dates in a slot than tables once this pair has left it. */
    boolean enoughWithout(int pair, int slot) {
        int at = day.at(day.employer[pair], slot);
        int accessible = day.strength(day.seeker[pair]).accessible ? 1 : 0;
        return seated[at] - 1 <= day.tables[at] && accessibleSeated[at] - accessible <= day.accessible[at];
    }

    /** Whether the seeker can have a date in this slot beside the others. */
    boolean seekerFree(int seeker, int slot) {
        long bit = 1L << slot;
        return (busy[seeker] & bit) == 0
                && day.strength(seeker).bears(busy[seeker] | bit)
                && companionElsewhere(seeker, slot) == NONE;
    }

    /** Whether the pair can meet in a slot and nothing else has to give. */
    public boolean free(int pair, int slot) {
        return seatFree(pair, slot) && seekerFree(day.seeker[pair], slot);
    }

    /** Puts a pair that is in no slot into one. */
    public void put(int pair, int slot) {
        int s = day.seeker[pair];
        int at = day.at(day.employer[pair], slot);
        slotOf[pair] = slot;
        pairAt[s * day.slots.count + slot] = pair;
        busy[s] |= 1L << slot;
        Strength strength = day.strength(s);
        if (strength.companion != FairSeeker.ALONE) {
            companionAt[strength.companion * day.slots.count + slot] = pair;
        }
        accessibleSeated[at] += strength.accessible ? 1 : 0;
        seatOf[pair] = seated[at]++;
        seats[firstSeat[at] + seatOf[pair]] = pair;
    }

    /** Puts in a date that is known to be possible. */
    public void put(FairDate date) {
        put(day.pair(date.seeker(), date.employer()), day.slots.slot(date.round()));
    }

    /** Takes a pair out of its slot. */
    public void take(int pair) {
        int s = day.seeker[pair];
        int slot = slotOf[pair];
        int at = day.at(day.employer[pair], slot);
        slotOf[pair] = NONE;
        pairAt[s * day.slots.count + slot] = NONE;
        busy[s] &= ~(1L << slot);
        Strength strength = day.strength(s);
        if (strength.companion != FairSeeker.ALONE) {
            companionAt[strength.companion * day.slots.count + slot] = NONE;
        }
        accessibleSeated[at] -= strength.accessible ? 1 : 0;
        int last = seats[firstSeat[at] + --seated[at]];
        seats[firstSeat[at] + seatOf[pair]] = last;
        seatOf[last] = seatOf[pair];
    }

    /** All dates, in the order of the pairs. */
    public List<FairDate> dates() {
        List<FairDate> dates = new ArrayList<>();
        for (int p = 0; p < day.pairs; p++) {
            if (has(p)) {
                dates.add(new FairDate(day.seeker[p], day.employer[p], day.slots.round(slotOf[p])));
            }
        }
        return dates;
    }

    /** What {@link #restore} brings back. */
    public int[] snapshot() {
        return slotOf.clone();
    }

    public void restore(int[] snapshot) {
        for (int p = 0; p < day.pairs; p++) {
            if (has(p) && slotOf[p] != snapshot[p]) {
                take(p);
            }
        }
        for (int p = 0; p < day.pairs; p++) {
            if (!has(p) && snapshot[p] != NONE) {
                put(p, snapshot[p]);
            }
        }
    }
}
