package dk.fleksbro.fair;

/** How a plan came about. */
public enum PlanKind {
    /** Made by the planner from all that was known then. */
    PLANNED,
    /** The plan before it, with one date changed by hand. */
    BY_HAND,
    /** The rest of the day planned anew, because somebody or a table was missing. */
    REPLANNED
}
