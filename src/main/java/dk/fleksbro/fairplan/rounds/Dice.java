package dk.fleksbro.fairplan.rounds;

/** Seeded chance that is the same on every machine and in every release of Java (SplitMix64, Steele et al. 2014). */
final class Dice {

    private long seed;

    Dice(long seed) {
        this.seed = seed;
    }

    private long next() {
        seed += 0x9E3779B97F4A7C15L;
        long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 up to but without {@code sides}. */
    int roll(int sides) {
        return (int) (((next() >>> 32) * sides) >>> 32);
    }

    /** From 0 up to but without 1. */
    double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** One of the bits of a set that is not empty. */
    int slot(long set) {
        long left = set;
        for (int skip = roll(Long.bitCount(set)); skip > 0; skip--) {
            left &= left - 1;
        }
        return Long.numberOfTrailingZeros(left);
    }
}
