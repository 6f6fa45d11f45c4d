package dk.fleksbro.followup;

import java.util.EnumSet;
import java.util.Set;

/** Where a talk is; that it is late follows from its date. */
public enum TalkStatus {
    /** The schedule has it; nobody has proposed a time. */
    PLANNED,
    /** Times are proposed; the other side has not answered. */
    INVITED,
    /** A time is agreed. */
    CONFIRMED,
    /** None of the times suited. */
    NEW_TIME_ASKED,
    /** The agreed time was called off; a new one is to be found. */
    CALLED_OFF,
    /** It took place; the minutes are being written. */
    HELD,
    /** The minutes wait for the other's approval. */
    MINUTES_TO_APPROVE,
    /** Both have approved the minutes. */
    AGREED,
    /** Both views are kept; the consultant is brought in. */
    DISAGREED,
    /** The consultant has dealt with a disagreement. */
    CLOSED,
    /** Both said that it is not needed this time. */
    NOT_NEEDED,
    /** Its point moved: another talk stands for it. */
    REPLACED;

    private static final Set<TalkStatus> TO_COME = EnumSet.of(PLANNED, INVITED, CONFIRMED, NEW_TIME_ASKED, CALLED_OFF);

    /** Whether it has still to take place; the ladder of reminders counts these only. */
    public boolean isToCome() {
        return TO_COME.contains(this);
    }

    /** Whether nothing more is to be done with it. */
    public boolean isOver() {
        return this == AGREED || this == CLOSED || this == NOT_NEEDED || this == REPLACED;
    }
}
