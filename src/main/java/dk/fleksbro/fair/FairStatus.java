package dk.fleksbro.fair;

import java.util.EnumSet;
import java.util.Set;

/** How far a fair has come; which moves lead on stands in {@link FairMove}. */
public enum FairStatus {
    /** Being prepared; nobody outside the municipality's staff sees it. */
    DRAFT,
    /** Invitations are out, and people sign up. */
    OPEN,
    /** Nobody signs up any more; places that are given back still go to the waiting list. */
    CLOSED,
    /** Who meets whom when has been sent out. */
    PLANNED,
    /** It is the day, and the rounds run. */
    RUNNING,
    /** The day is over. */
    HELD,
    /** What came of it has been followed up. */
    FOLLOWED_UP,
    CANCELLED;

    private static final Set<FairStatus> COMING = EnumSet.of(OPEN, CLOSED, PLANNED);

    /** Whether guests can still say that they come, or that they do not. */
    public boolean isComing() {
        return COMING.contains(this);
    }

    /** Whether its settings, tables and staff can still be changed. */
    public boolean isPrepared() {
        return this == DRAFT || this == OPEN || this == CLOSED;
    }

    /** Whether a place that becomes free is offered to the waiting list. */
    public boolean givesPlaces() {
        return this == OPEN || this == CLOSED;
    }
}
