package dk.fleksbro.fairplan;

import java.util.List;

/**
 * What a plan is worth as one number.
 *
 * @param level what a seeker's first, second … date adds
 * @param employer what an employer's first date adds
 * @param score what a point of a date's score adds
 */
public record Objective(List<Long> level, long employer, long score) {

    public Objective {
        level = List.copyOf(level);
    }

    /** What a seeker's date adds after so many others. */
    public long level(int dates) {
        return dates < level.size() ? level.get(dates) : 0;
    }
}
