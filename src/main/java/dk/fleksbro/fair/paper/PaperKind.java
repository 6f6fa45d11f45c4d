package dk.fleksbro.fair.paper;

/** The papers of a fair's day, each a PDF of its own. */
public enum PaperKind {
    CARDS(true),
    TABLES(true),
    SIGNS(false),
    RUN_SHEET(false),
    RESULTS(true),
    /** The cards of those whose day is another than on the card they have. */
    CHANGED_CARDS(false),
    SLIPS(false);

    private final boolean inParts;

    PaperKind(boolean inParts) {
        this.inParts = inParts;
    }

    /** Whether a large fair gets it in several files: no printer takes a thousand pages at once. */
    public boolean isInParts() {
        return inParts;
    }

    /** Whether it is about what is different from the paper in hand. */
    public boolean isOfChanges() {
        return this == CHANGED_CARDS || this == SLIPS;
    }
}
