package dk.fleksbro.fairplan.rounds;

import dk.fleksbro.fairplan.Fair;
import dk.fleksbro.fairplan.Rounds;

/** The rounds and official pauses of a day in one row. Sets of slots are the bits of a long. */
public final class Slots {

    /** How many there are. */
    public final int count;

    /** Those that are rounds. */
    public final long rounds;

    /** Those not yet over. */
    public final long open;

    private final int[] roundOf;
    private final int[] slotOf;

    Slots(Fair fair) {
        this.count = fair.rounds() + fair.pausesAfter().size();
        this.roundOf = new int[count];
        this.slotOf = new int[fair.rounds()];
        long inRounds = 0;
        int slot = 0;
        for (int round = 0; round < fair.rounds(); round++) {
            roundOf[slot] = round;
            slotOf[round] = slot;
            inRounds |= 1L << slot++;
            slot += fair.pausesAfter().contains(round) ? 1 : 0;
        }
        this.rounds = inRounds;
        this.open = fair.firstOpenRound() == fair.rounds() ? 0 : inRounds & -(1L << slotOf[fair.firstOpenRound()]);
    }

    public int round(int slot) {
        return roundOf[slot];
    }

    public int slot(int round) {
        return slotOf[round];
    }

    /** The slots of these rounds. */
    public long of(Rounds set) {
        return Long.expand(set.bits(), rounds);
    }

    /** The rounds of these slots. */
    public Rounds rounds(long slots) {
        return new Rounds(Long.compress(slots, rounds));
    }
}
