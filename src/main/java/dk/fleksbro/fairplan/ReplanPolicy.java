package dk.fleksbro.fairplan;

/** What goes first when the day turns out otherwise. */
public enum ReplanPolicy {
    /** A published date of two who are there is not taken away; its time may change. */
    KEEP_DATES,
    /** Fairness first: a published date may give way to another person's first, second … */
    FAIRNESS_FIRST,
    /** Only fill what is empty: nobody's date moves. */
    FILL_ONLY
}
