package dk.fleksbro.fairplan;

/**
 * A set of rounds, numbered from 0.
 *
 * @param bits bit r is set when round r is in the set
 */
public record Rounds(long bits) {

    /** As many rounds, official pauses counted in, as a fair can have. */
    public static final int MOST = 62;

    public static final Rounds NONE = new Rounds(0);

    /** The rounds from {@code first} up to but without {@code end}. */
    public static Rounds between(int first, int end) {
        if (first < 0 || end > MOST) {
            throw new IllegalArgumentException("Rounds are numbered from 0 to " + (MOST - 1));
        }
        return first >= end ? NONE : new Rounds(((1L << end) - 1) & -(1L << first));
    }

    public static Rounds first(int count) {
        return between(0, count);
    }

    public static Rounds of(int... rounds) {
        long bits = 0;
        for (int round : rounds) {
            bits |= between(round, round + 1).bits;
        }
        return new Rounds(bits);
    }

    public boolean contains(int round) {
        return round >= 0 && round < MOST && (bits >>> round & 1) != 0;
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    public int size() {
        return Long.bitCount(bits);
    }

    public Rounds and(Rounds other) {
        return new Rounds(bits & other.bits);
    }

    public Rounds or(Rounds other) {
        return new Rounds(bits | other.bits);
    }

    public Rounds without(Rounds other) {
        return new Rounds(bits & ~other.bits);
    }
}
