package dk.fleksbro.fairplan;

import java.util.List;

/**
 * What one change would give.
 *
 * @param kind the change
 * @param employer who would have one more table, or {@link #NONE}
 * @param figures of a plan that keeps all dates and adds what can be added
 * @param more seekers who would have more dates, in their order
 */
public record WhatIf(Kind kind, int employer, PlanFigures figures, List<Integer> more) {

    public static final int NONE = -1;

    public WhatIf {
        more = List.copyOf(more);
    }

    /** What could be changed. */
    public enum Kind {
        /** One more round at the end, for all who are there in the last one. */
        ONE_MORE_ROUND,
        /** One more table at an employer in all its rounds. */
        ONE_MORE_TABLE
    }
}
