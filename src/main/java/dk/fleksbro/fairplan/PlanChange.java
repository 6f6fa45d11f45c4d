package dk.fleksbro.fairplan;

import java.util.Comparator;

/**
 * What a new plan changes for one pair.
 *
 * @param from the published round, or {@link #NONE} for a new date
 * @param to the new round, or {@link #NONE} for a date that is given up
 * @param why what happened to the date
 */
public record PlanChange(int seeker, int employer, int from, int to, Kind why) {

    public static final int NONE = -1;

    /** By seeker, then in the order of the day. */
    public static final Comparator<PlanChange> ORDER = Comparator.comparingInt(PlanChange::seeker)
            .thenComparingInt(PlanChange::to)
            .thenComparingInt(PlanChange::from)
            .thenComparingInt(PlanChange::employer);

    /** What happened to a date. */
    public enum Kind {
        /** It is new. */
        NEW,
        /** It could not stay where it was, and is held in another round. */
        DISPLACED,
        /** It could have stayed, and makes room in another round. */
        MOVED,
        /** It could not stay where it was, and no other place was found for it. */
        IMPOSSIBLE,
        /** It could have been held, and gives way. */
        GIVEN_UP
    }
}
