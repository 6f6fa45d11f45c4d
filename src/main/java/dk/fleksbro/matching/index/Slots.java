package dk.fleksbro.matching.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which slot stands for whom: slots are numbered from 0 without a gap, so a slot may come to stand for another when one is given up. */
final class Slots {

    private final Map<UUID, Integer> slots = new HashMap<>();
    private @Nullable UUID[] ids = new UUID[1];

    int size() {
        return slots.size();
    }

    UUID id(int slot) {
        return Objects.requireNonNull(ids[slot]);
    }

    /** The slot, or -1. */
    int find(UUID id) {
        return slots.getOrDefault(id, -1);
    }

    /** The slot that stands for it, a new one at the end if there was none. */
    int take(UUID id) {
        Integer known = slots.putIfAbsent(id, slots.size());
        if (known != null) {
            return known;
        }
        int slot = slots.size() - 1;
        if (slot == ids.length) {
            ids = Arrays.copyOf(ids, 2 * slot);
        }
        ids[slot] = id;
        return slot;
    }

    /**
     * Gives a slot up: the last one takes its number.
     *
     * @return the number, or -1 if there was none
     */
    int giveUp(UUID id) {
        Integer slot = slots.remove(id);
        if (slot == null) {
            return -1;
        }
        int last = slots.size();
        if (slot != last) {
            UUID moved = id(last);
            ids[slot] = moved;
            slots.put(moved, slot);
        }
        ids[last] = null;
        return slot;
    }
}
