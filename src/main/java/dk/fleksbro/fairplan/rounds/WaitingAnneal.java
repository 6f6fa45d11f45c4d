package dk.fleksbro.fairplan.rounds;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Lets people wait less between their dates: dates change rounds by chains while who meets whom stays. Simulated annealing in
 * a fixed number of trials; three trials in four are about somebody who waits.
 */
public final class WaitingAnneal {

    private static final double HOT = 2;
    private static final double COLD = 0.1;
    private static final int MOST_MOVES = 24;
    private static final int STEPS = 1000;
    private static final int FEW = 20;

    private final Timetable timetable;
    private final Day day;
    private final Chain chain;
    private final Dice dice;
    private final int[] dated;
    private final Crowd waiting;
    private final LeastWaiting leastWaiting;
    private final int[] least;
    private int total;

    public WaitingAnneal(Timetable timetable, long seed) {
        this.timetable = timetable;
        this.day = timetable.day();
        this.chain = new Chain(timetable);
        this.dice = new Dice(seed);
        this.dated = IntStream.range(0, day.seekers)
                .filter(s -> timetable.busy(s) != 0)
                .toArray();
        this.leastWaiting = new LeastWaiting(day);
        this.least = new int[day.seekers];
        Arrays.fill(least, Timetable.NONE);
        this.waiting = new Crowd(day.seekers);
        for (int s : dated) {
            int rounds = day.strength(s).waiting(timetable.busy(s));
            waiting.set(s, rounds > 0);
            total += rounds;
        }
    }

    /** Leaves the timetable with the least waiting it met; ends early when nobody can wait less. */
    public void run(long trials) {
        int[] best = timetable.snapshot();
        int least = total;
        for (int step = 0; step < STEPS && !isLeast(); step++) {
            double heat = HOT * Math.pow(COLD / HOT, (double) step / STEPS);
            for (long trial = 0; trial < trials / STEPS && total > 0; trial++) {
                attempt(heat);
            }
            if (total < least) {
                least = total;
                best = timetable.snapshot();
            }
        }
        timetable.restore(best);
    }

    /** Whether those who wait can not wait less with these meetings, whatever others do. */
    private boolean isLeast() {
        for (int i = 0; i < waiting.size(); i++) {
            int s = waiting.get(i);
            if (waiting.size() > FEW || day.strength(s).waiting(timetable.busy(s)) > least(s)) {
                return false;
            }
        }
        return true;
    }

    private int least(int s) {
        if (least[s] < 0) {
            least[s] = leastWaiting.of(s, timetable);
        }
        return least[s];
    }

    private void attempt(double heat) {
        int s = waiting.size() > 0 && dice.roll(4) > 0
                ? waiting.get(dice.roll(waiting.size()))
                : dated[dice.roll(dated.length)];
        long busy = timetable.busy(s);
        int from = dice.slot(busy);
        long others = day.meets[timetable.pairAt(s, from)] & ~(1L << from);
        if (others == 0) {
            return;
        }
        int to = dice.slot(others);
        if (!swap(s, from, to)) {
            return;
        }
        Journal journal = chain.journal();
        int more = 0;
        for (int i = 0; i < journal.touched(); i++) {
            Strength strength = day.strength(journal.seeker(i));
            more += strength.waiting(timetable.busy(journal.seeker(i))) - strength.waiting(journal.busyBefore(i));
        }
        if (more > 0 && dice.share() >= Math.exp(-more / heat)) {
            journal.undo();
            return;
        }
        total += more;
        for (int i = 0; i < journal.touched(); i++) {
            int seeker = journal.seeker(i);
            waiting.set(seeker, day.strength(seeker).waiting(timetable.busy(seeker)) > 0);
        }
    }

    /** What the seeker has in the one slot and the other changes places, and whatever that draws after it. */
    private boolean swap(int s, int from, int to) {
        int goes = timetable.pairAt(s, from);
        int comes = timetable.pairAt(s, to);
        Journal journal = chain.journal();
        journal.clear();
        if (comes == Timetable.NONE) {
            long moved = (timetable.busy(s) & ~(1L << from)) | (1L << to);
            if (!day.strength(s).bears(moved) || timetable.companionElsewhere(s, to) != Timetable.NONE) {
                return false;
            }
            journal.take(goes);
            journal.put(goes, to);
            return chain.relieve(day.employer[goes], to, from, goes, MOST_MOVES);
        }
        if ((day.meets[comes] >>> from & 1) == 0) {
            return false;
        }
        journal.take(goes);
        journal.take(comes);
        journal.put(goes, to);
        journal.put(comes, from);
        return chain.relieve(day.employer[goes], to, from, goes, MOST_MOVES)
                && chain.relieve(day.employer[comes], from, to, comes, MOST_MOVES);
    }
}
