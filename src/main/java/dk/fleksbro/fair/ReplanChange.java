package dk.fleksbro.fair;

import dk.fleksbro.fairplan.FairRule;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * What a plan for the rest of the day changes for two who meet.
 *
 * @param from the round so far, from 1; 0 for a new date
 * @param to the new round; 0 for a date that falls out
 * @param table the number of the new table; 0 where there is none
 * @param broken for a date that falls out, the rule it would break where it was; empty where somebody does not come any more
 */
public record ReplanChange(UUID seeker, UUID stand, int from, int to, int table, Why why, Optional<FairRule> broken) {

    static final Comparator<ReplanChange> ORDER = Comparator.comparing(ReplanChange::seeker)
            .thenComparing(change -> Math.max(change.from(), change.to()))
            .thenComparing(ReplanChange::stand);

    /** What happens to a date. */
    public enum Why {
        /** It is new. */
        NEW,
        /** It could not stay where it was, and is held in another round. */
        DISPLACED,
        /** It could have stayed, and makes room in another round. */
        MOVED,
        /** It is at another table of the workplace. */
        TABLE,
        /** It could not stay where it was, and no other place was found for it. */
        IMPOSSIBLE,
        /** It could have been held, and gives way. */
        GIVEN_UP
    }

    public boolean isLost() {
        return to == 0;
    }

    /** Whether it falls out although the fleksjobber would have been there. */
    public boolean isLostByOthers() {
        return isLost() && broken.isPresent() && broken.get() != FairRule.SEEKER_AWAY;
    }
}
