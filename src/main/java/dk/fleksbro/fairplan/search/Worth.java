package dk.fleksbro.fairplan.search;

import dk.fleksbro.fairplan.Objective;
import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.rounds.Timetable;

/** What a timetable is worth as one number: the higher, the better in the strict order of the objective. */
final class Worth {

    private final Day day;
    private final Objective objective;
    private final long[] extra;

    Worth(Day day, Objective objective, long[] extra) {
        this.day = day;
        this.objective = objective;
        this.extra = extra;
    }

    long of(Timetable timetable) {
        long worth = 0;
        boolean[] met = new boolean[day.employers];
        int[] dates = new int[day.seekers];
        for (int p = 0; p < day.pairs; p++) {
            if (!timetable.has(p)) {
                continue;
            }
            worth += objective.score() * day.score[p] + extra[p] + objective.level(dates[day.seeker[p]]++);
            if (!met[day.employer[p]]) {
                met[day.employer[p]] = true;
                worth += objective.employer();
            }
        }
        return worth;
    }
}
