package dk.fleksbro.fairplan.rounds;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Places what chains could not: a pair takes the slot where the least is in its way, what was there is put out and placed
 * anew. What has been put out often weighs more and is left alone, so the search does not go in circles (iterative forward
 * search: Müller, Barták, Rudová 2004).
 */
final class ForwardSearch {

    private static final int NOT_BACK_FOR = 12;
    private static final int CHAIN = 60;

    private final Timetable timetable;
    private final Day day;
    private final Chains chains;
    private final Dice dice;
    private final int[] importance;
    private final int[] weight;
    private final int[] leftSlot;
    private final int[] leftAt;
    private final Room room;

    /**
     * @param importance of each pair: how dear it is to leave it out
     */
    ForwardSearch(Timetable timetable, Chains chains, int[] importance, long seed) {
        this.timetable = timetable;
        this.day = timetable.day();
        this.chains = chains;
        this.dice = new Dice(seed);
        this.importance = importance;
        this.weight = importance.clone();
        this.leftSlot = new int[day.pairs];
        this.leftAt = new int[day.pairs];
        this.room = new Room(timetable, weight);
        Arrays.fill(leftAt, -NOT_BACK_FOR);
    }

    /**
     * Tries to place these pairs in so many steps.
     *
     * @return whether all are placed; else the timetable is the one met on the way in which the least was left out
     */
    boolean place(int[] pairs, int steps) {
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int pair : pairs) {
            waiting.add(pair);
        }
        long fewest = Long.MAX_VALUE;
        int[] best = timetable.snapshot();
        for (int step = 0; step < steps && !waiting.isEmpty(); step++) {
            long left = waiting.stream().mapToLong(this::missed).sum();
            if (left < fewest) {
                fewest = left;
                best = timetable.snapshot();
            }
            int pair = waiting.removeFirst();
            if (!chains.place(pair, CHAIN)) {
                force(pair, step, waiting);
            }
        }
        if (!waiting.isEmpty() && waiting.stream().mapToLong(this::missed).sum() > fewest) {
            timetable.restore(best);
        }
        return waiting.isEmpty();
    }

    private long missed(int pair) {
        return importance[pair];
    }

    private void force(int pair, int step, Deque<Integer> waiting) {
        int best = Timetable.NONE;
        int least = Integer.MAX_VALUE;
        for (long left = day.meets[pair]; left != 0; left &= left - 1) {
            int slot = Long.numberOfTrailingZeros(left);
            if (leftSlot[pair] == slot && step - leftAt[pair] < NOT_BACK_FOR) {
                continue;
            }
            boolean possible = room.make(pair, slot);
            int cost = 2 * room.cost() + dice.roll(2);
            room.undo();
            if (possible && cost < least) {
                least = cost;
                best = slot;
            }
        }
        weight[pair]++;
        if (best == Timetable.NONE) {
            waiting.addLast(pair);
            return;
        }
        room.make(pair, best);
        for (int i = 0; i < room.size(); i++) {
            int out = room.out(i);
            leftSlot[out] = best;
            leftAt[out] = step;
            weight[out]++;
            waiting.addLast(out);
        }
        timetable.put(pair, best);
    }
}
