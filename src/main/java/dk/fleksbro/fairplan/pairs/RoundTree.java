package dk.fleksbro.fairplan.pairs;

import dk.fleksbro.fairplan.Fair;
import dk.fleksbro.fairplan.Rounds;
import java.util.ArrayList;
import java.util.List;

/** The rounds of a day, halved and halved again, at pauses where there are any. Interval 0 is the whole day. */
final class RoundTree {

    static final int WHOLE_DAY = 0;

    private final List<Integer> first = new ArrayList<>();
    private final List<Integer> end = new ArrayList<>();
    private final List<Integer> parent = new ArrayList<>();
    private final List<Integer> firstHalf = new ArrayList<>();
    private final Rounds pausesAfter;

    RoundTree(Fair fair) {
        this.pausesAfter = fair.pausesAfter();
        grow(0, fair.rounds(), -1);
    }

    private int grow(int from, int to, int above) {
        int interval = first.size();
        first.add(from);
        end.add(to);
        parent.add(above);
        firstHalf.add(-1);
        if (to - from > 1) {
            int middle = middle(from, to);
            firstHalf.set(interval, grow(from, middle, interval));
            grow(middle, to, interval);
        }
        return interval;
    }

    /** The pause nearest to the middle, or the middle itself. */
    private int middle(int from, int to) {
        int best = (from + to) / 2;
        int nearest = Integer.MAX_VALUE;
        for (int cut = from + 1; cut < to; cut++) {
            int distance = Math.abs(2 * cut - from - to);
            if (pausesAfter.contains(cut - 1) && distance < nearest) {
                nearest = distance;
                best = cut;
            }
        }
        return best;
    }

    int size() {
        return first.size();
    }

    int first(int interval) {
        return first.get(interval);
    }

    int end(int interval) {
        return end.get(interval);
    }

    /** The interval this one is half of; -1 for the whole day. */
    int parent(int interval) {
        return parent.get(interval);
    }

    Rounds rounds(int interval) {
        return Rounds.between(first(interval), end(interval));
    }

    /** The smallest interval in which all these rounds lie. */
    int around(Rounds rounds) {
        int interval = WHOLE_DAY;
        while (firstHalf.get(interval) >= 0) {
            int left = firstHalf.get(interval);
            int cut = end(left);
            if (rounds.without(Rounds.first(cut)).isEmpty()) {
                interval = left;
            } else if (rounds.and(Rounds.first(cut)).isEmpty()) {
                interval = secondHalf(left, interval);
            } else {
                break;
            }
        }
        return interval;
    }

    /** The second half was grown right after all of the first: a full binary tree over n rounds has 2n - 1 intervals. */
    private int secondHalf(int left, int interval) {
        int length = end(left) - first(interval);
        return left + 2 * length - 1;
    }
}
