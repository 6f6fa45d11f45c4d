package dk.fleksbro.matching.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The open roles, an array a number; what each is stands at {@link PackedRole}. */
final class RoleColumns {

    final Slots slots = new Slots();
    short[] place = {};
    short[] minutesMin = {};
    short[] minutesMax = {};
    byte[] weekdays = {};
    byte[] daysNeeded = {};
    short[] opens = {};
    short[] closes = {};
    int[] tasks = {};
    int[] fixedTasks = {};
    long[] demandedFirst = {};
    long[] demandedSecond = {};
    long[] asksFirst = {};
    long[] asksSecond = {};
    long[] adaptedFirst = {};
    long[] adaptedSecond = {};
    /** Where it stands by title, then id, among all: the order among equals. */
    int[] order = {};

    private @Nullable String[] titles = {};
    private boolean titlesOrdered = true;
    private int[] byPlace = {};
    /** Where in {@link #byPlace} the slots of each place begin, those from {@link PackedRole#AT_HOME} on first. */
    private int[] begins = new int[1 - PackedRole.AT_HOME];

    int size() {
        return slots.size();
    }

    void put(PackedRole role) {
        int slot = slots.take(role.id());
        if (slot == place.length) {
            grow(Math.max(16, 2 * slot));
        }
        place[slot] = (short) role.place();
        minutesMin[slot] = (short) role.minutesMin();
        minutesMax[slot] = (short) role.minutesMax();
        weekdays[slot] = (byte) role.weekdays();
        daysNeeded[slot] = (byte) role.daysNeeded();
        opens[slot] = (short) role.opens();
        closes[slot] = (short) role.closes();
        tasks[slot] = role.tasks();
        fixedTasks[slot] = role.fixedTasks();
        demandedFirst[slot] = role.demanded().first();
        demandedSecond[slot] = role.demanded().second();
        asksFirst[slot] = role.asks().first();
        asksSecond[slot] = role.asks().second();
        adaptedFirst[slot] = role.adapted().first();
        adaptedSecond[slot] = role.adapted().second();
        titlesOrdered &= role.title().equals(titles[slot]);
        titles[slot] = role.title();
    }

    void remove(UUID id) {
        int slot = slots.giveUp(id);
        int last = slots.size();
        if (slot < 0) {
            return;
        }
        place[slot] = place[last];
        minutesMin[slot] = minutesMin[last];
        minutesMax[slot] = minutesMax[last];
        weekdays[slot] = weekdays[last];
        daysNeeded[slot] = daysNeeded[last];
        opens[slot] = opens[last];
        closes[slot] = closes[last];
        tasks[slot] = tasks[last];
        fixedTasks[slot] = fixedTasks[last];
        demandedFirst[slot] = demandedFirst[last];
        demandedSecond[slot] = demandedSecond[last];
        asksFirst[slot] = asksFirst[last];
        asksSecond[slot] = asksSecond[last];
        adaptedFirst[slot] = adaptedFirst[last];
        adaptedSecond[slot] = adaptedSecond[last];
        order[slot] = order[last];
        titles[slot] = titles[last];
        titles[last] = null;
    }

    /** Must be run after changes, before anything is looked for. */
    void putInOrder() {
        groupByPlace();
        if (!titlesOrdered) {
            orderByTitle();
        }
    }

    /** The slots that may be within reach of a place; of any other role it is known that it is too far away. */
    int near(int from, int reach, int[] found) {
        int size = 0;
        for (int to = PackedRole.AT_HOME; to - PackedRole.AT_HOME < begins.length - 1; to++) {
            if ((from | to) < 0 || Kilometres.between(from, to) <= reach) {
                int begin = begins[to - PackedRole.AT_HOME];
                int length = begins[to - PackedRole.AT_HOME + 1] - begin;
                System.arraycopy(byPlace, begin, found, size, length);
                size += length;
            }
        }
        return size;
    }

    private void groupByPlace() {
        int[] ends = new int[Kilometres.places() - PackedRole.AT_HOME + 1];
        for (int slot = 0; slot < size(); slot++) {
            ends[place[slot] - PackedRole.AT_HOME + 1]++;
        }
        for (int group = 1; group < ends.length; group++) {
            ends[group] += ends[group - 1];
        }
        begins = ends.clone();
        byPlace = new int[size()];
        for (int slot = 0; slot < size(); slot++) {
            byPlace[ends[place[slot] - PackedRole.AT_HOME]++] = slot;
        }
    }

    private void orderByTitle() {
        int[] sorted = IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparing((Integer slot) -> String.valueOf(titles[slot]))
                        .thenComparing(slots::id))
                .mapToInt(Integer::intValue)
                .toArray();
        IntStream.range(0, sorted.length).forEach(rank -> order[sorted[rank]] = rank);
        titlesOrdered = true;
    }

    private void grow(int room) {
        place = Arrays.copyOf(place, room);
        minutesMin = Arrays.copyOf(minutesMin, room);
        minutesMax = Arrays.copyOf(minutesMax, room);
        weekdays = Arrays.copyOf(weekdays, room);
        daysNeeded = Arrays.copyOf(daysNeeded, room);
        opens = Arrays.copyOf(opens, room);
        closes = Arrays.copyOf(closes, room);
        tasks = Arrays.copyOf(tasks, room);
        fixedTasks = Arrays.copyOf(fixedTasks, room);
        demandedFirst = Arrays.copyOf(demandedFirst, room);
        demandedSecond = Arrays.copyOf(demandedSecond, room);
        asksFirst = Arrays.copyOf(asksFirst, room);
        asksSecond = Arrays.copyOf(asksSecond, room);
        adaptedFirst = Arrays.copyOf(adaptedFirst, room);
        adaptedSecond = Arrays.copyOf(adaptedSecond, room);
        order = Arrays.copyOf(order, room);
        titles = Arrays.copyOf(titles, room);
    }
}
