package dk.fleksbro.fairplan.rounds;

import java.util.Arrays;

/** Moves made on trial, so that they can be taken back, and the days they have touched. */
final class Journal {

    private static final int AT_FIRST = 64;

    private final Timetable timetable;
    private int[] pairs = new int[AT_FIRST];
    private int[] slots = new int[AT_FIRST];
    private int size;
    private int[] seekers = new int[AT_FIRST];
    private long[] busyBefore = new long[AT_FIRST];
    private int touched;

    Journal(Timetable timetable) {
        this.timetable = timetable;
    }

    int size() {
        return size;
    }

    int pair(int move) {
        return pairs[move];
    }

    void clear() {
        size = 0;
        touched = 0;
    }

    /** Lifts a pair out of its slot. */
    void take(int pair) {
        note(pair);
        timetable.take(pair);
    }

    void put(int pair, int slot) {
        note(pair);
        timetable.put(pair, slot);
    }

    /** Takes back all moves. */
    void undo() {
        while (size > 0) {
            size--;
            int pair = pairs[size];
            if (timetable.has(pair)) {
                timetable.take(pair);
            } else {
                timetable.put(pair, slots[size]);
            }
        }
        touched = 0;
    }

    /** How many seekers have been touched. */
    int touched() {
        return touched;
    }

    int seeker(int i) {
        return seekers[i];
    }

    /** The busy slots of a touched seeker before the first move. */
    long busyBefore(int i) {
        return busyBefore[i];
    }

    private void note(int pair) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
            slots = Arrays.copyOf(slots, 2 * size);
            seekers = Arrays.copyOf(seekers, 2 * size);
            busyBefore = Arrays.copyOf(busyBefore, 2 * size);
        }
        pairs[size] = pair;
        slots[size++] = timetable.slot(pair);
        touch(timetable.day().seeker[pair]);
    }

    private void touch(int seeker) {
        for (int i = 0; i < touched; i++) {
            if (seekers[i] == seeker) {
                return;
            }
        }
        seekers[touched] = seeker;
        busyBefore[touched++] = timetable.busy(seeker);
    }
}
