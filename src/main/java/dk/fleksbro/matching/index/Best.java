package dk.fleksbro.matching.index;

import java.util.Arrays;

/** The smallest of many keys, each with the slot it stands for: a heap with the largest of them on top. */
final class Best {

    private final long[] keys;
    private final int[] slots;
    private int size;

    Best(int room) {
        keys = new long[room];
        slots = new int[room];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == keys.length;
    }

    /** No key from this one on is taken in. */
    long worst() {
        return size < keys.length ? Long.MAX_VALUE : keys.length == 0 ? Long.MIN_VALUE : keys[0];
    }

    void offer(long key, int slot) {
        if (size < keys.length) {
            up(size++, key, slot);
        } else if (size > 0 && key < keys[0]) {
            down(key, slot, size);
        }
    }

    /** Puts them in order, smallest first; after that nothing is offered any more. */
    Best sort() {
        for (int last = size - 1; last > 0; last--) {
            long key = keys[last];
            int slot = slots[last];
            keys[last] = keys[0];
            slots[last] = slots[0];
            down(key, slot, last);
        }
        return this;
    }

    long key(int rank) {
        return keys[rank];
    }

    int slot(int rank) {
        return slots[rank];
    }

    private void up(int from, long key, int slot) {
        int at = from;
        while (at > 0 && keys[(at - 1) / 2] < key) {
            set(at, keys[(at - 1) / 2], slots[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        set(at, key, slot);
    }

    /** Puts a key in the place of the top of the first {@code end}. */
    private void down(long key, int slot, int end) {
        int at = 0;
        for (int child = 1; child < end; child = 2 * at + 1) {
            if (child + 1 < end && keys[child + 1] > keys[child]) {
                child++;
            }
            if (keys[child] <= key) {
                break;
            }
            set(at, keys[child], slots[child]);
            at = child;
        }
        set(at, key, slot);
    }

    private void set(int at, long key, int slot) {
        keys[at] = key;
        slots[at] = slot;
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(keys, size));
    }
}
