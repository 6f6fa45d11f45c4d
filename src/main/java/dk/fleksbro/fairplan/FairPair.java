package dk.fleksbro.fairplan;

/**
 * Two who may meet. Whoever is not listed together may not: vetoed or unsuitable.
 *
 * @param score how much the meeting is worth, 1 to 1000, mutual wishes counted in
 */
public record FairPair(int seeker, int employer, int score) {

    public static final int BEST = 1000;

    public FairPair {
        if (score < 1 || score > BEST) {
            throw new IllegalArgumentException(
                    "Seeker %d with employer %d has score %d".formatted(seeker, employer, score));
        }
    }
}
