package dk.fleksbro.fairplan;

import java.util.ArrayList;
import java.util.List;

/**
 * Two who meet or do not meet: one of the two always holds, so what no plan can exceed in either, no plan can exceed. Each has
 * prices of its own, and may have cases in its turn.
 *
 * @param apart for the fair in which the two may not meet
 * @param together for the fair in which they have to
 */
public record Cases(int seeker, int employer, Certificate apart, Certificate together) {

    /** The fair in which the two may not meet. */
    public static Fair apart(Fair fair, int seeker, int employer) {
        return fair.pairs(fair.pairs().stream()
                .filter(pair -> pair.seeker() != seeker || pair.employer() != employer)
                .toList());
    }

    /** The fair in which the two have to meet. */
    public static Fair together(Fair fair, int seeker, int employer) {
        List<FairDate> fixed = new ArrayList<>(fair.fixed());
        fixed.add(new FairDate(seeker, employer, FairDate.ANY_ROUND));
        return fair.fixed(fixed);
    }
}
