package dk.fleksbro.fair.after;

import dk.fleksbro.fair.FairTimes;
import java.util.Optional;
import java.util.UUID;

/**
 * A date that was held, as one of the two sees it afterwards.
 *
 * @param other the row of whom the guest met; {@code name} the workplace's, or the number on the fleksjobber's card
 * @param said the guest's own answer
 * @param opened what came of it when it was opened; of that a guest is shown no more than that both said yes
 */
public record RatedDate(UUID other, String name, FairTimes.Round round, Optional<Rated> said, Optional<Opened> opened) {

    /** What a guest may know of a pair that was opened. */
    public enum Opened {
        BOTH_YES,
        /** It can not be changed any more; more is not said. */
        CLOSED
    }
}
