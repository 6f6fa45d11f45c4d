package dk.fleksbro.fair.paper;

/** What is written down of a date. */
public enum Result {
    HELD,
    MISSED,
    /** Nothing yet. */
    OPEN
}
