package dk.fleksbro.fairplan.rounds;

import java.util.Arrays;

/** Moves made on trial, so that they can be taken back. */
final class Journal {

    private final Timetable timetable;
    private int[] pairs = new int[64];
    private int[] slots = new int[64];
    private int size;

    Journal(Timetable timetable) {
        this.timetable = timetable;
    }

    int size() {
        return size;
    }

    int pair(int move) {
        return pairs[move];
    }

    /** The slot the pair was in before this move, or {@link Timetable#NONE}. */
    int slotBefore(int move) {
        return slots[move];
    }

    void clear() {
        size = 0;
    }

    /** Lifts a pair out of its slot, to be put elsewhere by the next {@link #put}. */
    void take(int pair) {
        note(pair);
        timetable.take(pair);
    }

    void put(int pair, int slot) {
        note(pair);
        timetable.put(pair, slot);
    }

    /** Takes back all moves after the first {@code kept}. */
    void undo(int kept) {
        while (size > kept) {
            size--;
            int pair = pairs[size];
            if (timetable.has(pair)) {
                timetable.take(pair);
            } else {
                timetable.put(pair, slots[size]);
            }
        }
    }

    private void note(int pair) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
            slots = Arrays.copyOf(slots, 2 * size);
        }
        pairs[size] = pair;
        slots[size++] = timetable.slot(pair);
    }
}
