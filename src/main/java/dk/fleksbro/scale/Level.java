package dk.fleksbro.scale;

/**
 * One step on the scale, read as "I can do this much" by the person and as "this much is asked" by the employer. The
 * order of the constants is the scale itself, and their values are stored, so it must never change.
 */
public enum Level {
    /** Nothing is asked, so everybody can. */
    NONE,
    /** A small amount, now and then. */
    LITTLE,
    /** A moderate amount, part of the day. */
    SOME,
    /** A large amount, or often. */
    MUCH,
    /** As much as an ordinary job may ask. */
    FULL;

    public static Level of(int value) {
        if (value < 0 || value >= values().length) {
            throw new IllegalArgumentException("No level has the value " + value);
        }
        return values()[value];
    }

    public int value() {
        return ordinal();
    }

    /** Compares the person's level (this) with what the work asks. */
    public boolean covers(Level asked) {
        return value() >= asked.value();
    }
}
