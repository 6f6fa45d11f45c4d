package dk.fleksbro.fair;

import dk.fleksbro.fairplan.FairPair;
import dk.fleksbro.matching.Fit;
import dk.fleksbro.matching.Verdict;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What it is worth that two meet, in the planner’s points from 1 to 1000: how well the best of the workplace’s roles fits the
 * person, and what the two have wished; a wish from both sides counts more than two wishes.
 */
final class PairWorth {

    /** The fit is given in per cent. */
    private static final int A_PERCENT = 6;

    private static final int DEAREST_WISH = 100;
    private static final int NEXT_WISH = 20;
    private static final int MUTUAL = FairPair.BEST - 100 * A_PERCENT - 2 * DEAREST_WISH;

    private PairWorth() {}

    /**
     * Nothing when the two are not to meet: one does not want to; or something blocks every role, or nothing is known, and
     * the person has not wished for it. What a person wishes in spite of that is up to the person.
     *
     * @param fit how the best of the roles fits; empty when the workplace brings none or there is no fleksjobbevis in use
     */
    static OptionalInt of(Optional<Fit> fit, UUID seeker, Wishes seekers, UUID stand, Wishes stands) {
        if (seekers.refused().contains(stand) || stands.refused().contains(seeker)) {
            return OptionalInt.empty();
        }
        int wished = seekers.place(stand);
        boolean fits = fit.isPresent() && fit.get().verdict() != Verdict.BLOCKED;
        if (!fits && wished == 0) {
            return OptionalInt.empty();
        }
        int wishedBack = stands.place(seeker);
        int worth = A_PERCENT * fit.map(Fit::score).orElse(0)
                + points(wished)
                + points(wishedBack)
                + (wished > 0 && wishedBack > 0 ? MUTUAL : 0);
        return OptionalInt.of(Math.clamp(worth, 1, FairPair.BEST));
    }

    private static int points(int place) {
        return place == 0 ? 0 : DEAREST_WISH - NEXT_WISH * (place - 1);
    }
}
