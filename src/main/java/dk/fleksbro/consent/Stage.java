package dk.fleksbro.consent;

/** How far a match has come, as far as seeing each other goes. */
public enum Stage {
    /** Nothing has been shown, or it has been taken back. */
    NONE,
    /** The citizen has said yes to the role. */
    PRESENTED,
    /** Both have said yes. */
    MUTUAL;

    public boolean reaches(Stage needed) {
        return compareTo(needed) >= 0;
    }
}
