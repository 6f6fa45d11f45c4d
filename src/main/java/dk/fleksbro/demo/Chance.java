package dk.fleksbro.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Seeded dice: the same seed throws the same municipality, on every machine and every day. */
final class Chance {

    private final SplittableRandom dice;

    Chance(long seed) {
        this.dice = new SplittableRandom(seed);
    }

    /** From one to the other, both included. */
    int between(int from, int to) {
        return dice.nextInt(from, to + 1);
    }

    boolean percent(int share) {
        return dice.nextInt(100) < share;
    }

    <T> T of(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> cards) {
        List<T> left = new ArrayList<>(cards);
        for (int i = left.size() - 1; i > 0; i--) {
            left.set(i, left.set(dice.nextInt(i + 1), left.get(i)));
        }
        return left;
    }

    /** Shaped like a random UUID, but the same each time. */
    UUID id() {
        long high = (dice.nextLong() & 0xFFFFFFFFFFFF0FFFL) | 0x4000L;
        long low = (dice.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
