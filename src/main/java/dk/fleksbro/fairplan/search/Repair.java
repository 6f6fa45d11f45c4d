package dk.fleksbro.fairplan.search;

import dk.fleksbro.fairplan.pairs.PairChoice;
import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.rounds.Placing;
import dk.fleksbro.fairplan.rounds.Timetable;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * When some of the chosen pairs cannot be placed: leaves out one pair of those in conflict, chooses anew and places that,
 * again and again, and keeps the best.
 */
final class Repair {

    /** How many times it chooses anew; fewer at large fairs, where each time takes longer. */
    private static final int MOST_ROUNDS = 60;

    private static final int LEAST_ROUNDS = 6;
    private static final int WORK = 600_000;
    private static final int STEPS = 600;

    private final Day day;
    private final PairChoice choice;
    private final Timetable timetable;
    private final Placing placing;
    private final Worth worth;

    Repair(PairChoice choice, Timetable timetable, Placing placing, Worth worth) {
        this.day = timetable.day();
        this.choice = choice;
        this.timetable = timetable;
        this.placing = placing;
        this.worth = worth;
    }

    /** Leaves the best timetable it found. */
    void improve(int[] leftOver) {
        int[] left = leftOver;
        int[] best = timetable.snapshot();
        long most = worth.of(timetable);
        int rounds = Math.clamp(WORK / Math.max(1, day.pairs), LEAST_ROUNDS, MOST_ROUNDS);
        for (int round = 0; round < rounds && left.length > 0; round++) {
            int[] free = Arrays.stream(left).filter(choice::mayAvoid).toArray();
            if (free.length == 0) {
                break;
            }
            choice.avoid(free[round % free.length]);
            for (int p = 0; p < day.pairs; p++) {
                if (timetable.has(p) && !choice.chosen(p)) {
                    timetable.take(p);
                }
            }
            left = placing.place(
                    IntStream.range(0, day.pairs).filter(choice::chosen).toArray(), STEPS);
            long now = worth.of(timetable);
            if (now > most) {
                most = now;
                best = timetable.snapshot();
            }
        }
        timetable.restore(best);
    }
}
