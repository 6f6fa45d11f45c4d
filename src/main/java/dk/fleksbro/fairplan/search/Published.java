package dk.fleksbro.fairplan.search;

import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.rounds.Timetable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The published dates to come, laid on the day as it is now: which can stay in their slot, and which can still be held. */
public final class Published {

    private static final int NONE = -1;

    final Day day;

    /** What is over or fixed in a slot, fixed dates with no other slot, and all published dates that can stay. */
    final Timetable timetable;

    private final int[] slot;
    private final boolean[] possible;
    private final boolean[] couldStay;

    public Published(Day day, List<FairDate> dates) {
        this.day = day;
        this.timetable = new Timetable(day);
        this.slot = new int[day.pairs];
        this.possible = new boolean[day.pairs];
        this.couldStay = new boolean[day.pairs];
        Arrays.fill(slot, NONE);
        day.fair.fixed().stream()
                .filter(date -> date.round() != FairDate.ANY_ROUND)
                .forEach(timetable::put);
        // whoever may meet in any round and has one slot left may be too tired or find no table there
        for (int p = 0; p < day.pairs; p++) {
            if (day.fixed[p] && !timetable.has(p) && Long.bitCount(day.meets[p]) == 1) {
                putIfFree(p, Long.numberOfTrailingZeros(day.meets[p]));
            }
        }
        for (int pair : inOrder(dates)) {
            if (!timetable.has(pair)) {
                putIfFree(pair, slot[pair]);
            }
            couldStay[pair] = timetable.slot(pair) == slot[pair];
        }
    }

    private void putIfFree(int pair, int at) {
        if (timetable.free(pair, at)) {
            timetable.put(pair, at);
        }
    }

    /** Where a table is lost, a fixed date stays first, then whoever has the fewest dates, then the better match. */
    private List<Integer> inOrder(List<FairDate> dates) {
        int[] promised = new int[day.seekers];
        List<Integer> order = new ArrayList<>();
        for (FairDate date : dates) {
            int pair = day.pair(date.seeker(), date.employer());
            if (pair >= 0 && !day.over[pair]) {
                promised[date.seeker()]++;
                slot[pair] = day.slots.slot(date.round());
                possible[pair] = day.meets[pair] != 0;
                order.add(pair);
            }
        }
        order.sort(Comparator.comparing((Integer pair) -> !day.fixed[pair])
                .thenComparingInt(pair -> promised[day.seeker[pair]])
                .thenComparingInt(pair -> -day.score[pair])
                .thenComparingInt(pair -> pair));
        return order;
    }

    int slot(int pair) {
        return slot[pair];
    }

    /** Whether a published pair can still meet at all. */
    boolean possible(int pair) {
        return possible[pair];
    }

    /** Whether it could stay in its slot, where all others that can do so do. */
    boolean couldStay(int pair) {
        return couldStay[pair];
    }

    /** The dates that could stay. */
    public List<FairDate> staying() {
        return IntStream.range(0, day.pairs)
                .filter(p -> couldStay[p])
                .mapToObj(p -> new FairDate(day.seeker[p], day.employer[p], day.slots.round(slot[p])))
                .toList();
    }
}
