package dk.fleksbro.worklist;

/** How soon somebody has to look, as the list is divided for the eye; its words stand under {@code work.band.X}. */
public enum Band {
    /** Somebody may come to harm, or a deadline is broken. */
    NOW,
    THIS_WEEK,
    LATER,
    /** Nothing waits. */
    NOTHING;

    private static final int LAST_NOW = 1;
    private static final int LAST_THIS_WEEK = 3;

    static Band of(int urgency) {
        if (urgency <= LAST_NOW) {
            return NOW;
        }
        return urgency <= LAST_THIS_WEEK ? THIS_WEEK : LATER;
    }
}
