package dk.fleksbro.matching;

/**
 * How much of a weight each outcome gives: the one place, for the explanation as for a fast scan. What fits gives all of it,
 * what blocks or is not answered gives none; a point nobody can speak of, because its answer is voluntary and missing, is left
 * out and counts on neither side.
 */
public final class Shares {

    private Shares() {}

    /** An axis that fits once the role is adapted: half, rounded up. */
    public static int adapted(int weight) {
        return half(weight);
    }

    /** A day that fits when spread over more days, and a day that fits on a good day only: half, rounded up. */
    public static int notEveryDay(int weight) {
        return half(weight);
    }

    /** A task the person cannot do and the role can do without: two thirds, rounded up. */
    public static int leftOut(int weight) {
        return weight - weight / 3;
    }

    /** A task the person has not spoken of: a third, rounded down. */
    public static int unmentioned(int weight) {
        return weight / 3;
    }

    /**
     * A way within reach: all of it at the door, half of it at the end of the reach.
     *
     * @param km at most {@code reachKm}
     */
    public static int travel(int weight, int km, int reachKm) {
        return reachKm <= 0 ? weight : weight - weight * km / (2 * reachKm);
    }

    /** A score in whole percent, halves rounded up; 0 where nothing counts. */
    public static int score(int points, int outOf) {
        return outOf == 0 ? 0 : (200 * points + outOf) / (2 * outOf);
    }

    private static int half(int weight) {
        return (weight + 1) / 2;
    }
}
