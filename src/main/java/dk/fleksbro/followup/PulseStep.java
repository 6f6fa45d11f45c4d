package dk.fleksbro.followup;

/** The one scale of all pulse questions. */
public enum PulseStep {
    VERY_POOR,
    POOR,
    FAIR,
    GOOD,
    VERY_GOOD;

    /** As it is kept: 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }

    static PulseStep of(int number) {
        return values()[number - 1];
    }
}
