package dk.fleksbro.fairplan.pairs;

import dk.fleksbro.fairplan.Fair;
import dk.fleksbro.fairplan.FairPair;
import dk.fleksbro.fairplan.Objective;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers so far apart that what comes later in the order can never outweigh what comes before. For the levels it is enough
 * that each further date of the same seeker is worth less: what can be given to seekers together is a polymatroid, where a
 * falling bonus finds the worst-off first.
 */
public final class Weights {

    /** So large that sums over all published dates still fit. */
    private static final double MOST = 0x1p56;

    private Weights() {}

    /** Fairness, then employers if the fair asks for them, then scores. */
    public static Objective of(Fair fair) {
        long above = 1;
        int[] dates = new int[fair.seekers().size()];
        for (FairPair pair : fair.pairs()) {
            if (dates[pair.seeker()]++
                    < Math.min(fair.rounds(), fair.seekers().get(pair.seeker()).maxDates())) {
                above += FairPair.BEST;
            }
        }
        long employer = fair.everyEmployerFirst() ? above : 0;
        long unit = above + employer * fair.employers().size();
        for (int ratio = 8; ratio > 1; ratio /= 2) {
            double first = unit * Math.pow(ratio, fair.targetDates());
            if (first * (fair.seekers().size() + 1) < MOST) {
                return new Objective(levels(fair.targetDates(), unit, ratio), employer, 1);
            }
        }
        throw new IllegalArgumentException("A fair of %d seekers and %d levels is too large to be planned"
                .formatted(fair.seekers().size(), fair.targetDates()));
    }

    /** So much that a published date is kept before anybody else gets a first one. */
    public static long keepAbove(Objective objective) {
        return 4 * objective.level().getFirst();
    }

    /** So much that a published date that can stay where it is goes before any that can not. */
    public static long stayAbove(Objective objective) {
        return 64 * keepAbove(objective);
    }

    /** So much that a published date is kept where nobody gets a further level for it. */
    public static long keepBelow(Objective objective) {
        return objective.level().getLast() / 4;
    }

    private static List<Long> levels(int target, long unit, int ratio) {
        List<Long> level = new ArrayList<>();
        long worth = unit;
        for (int i = 0; i < target; i++) {
            level.addFirst(worth);
            worth *= ratio;
        }
        return level;
    }
}
