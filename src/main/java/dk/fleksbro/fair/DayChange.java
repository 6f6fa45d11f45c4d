package dk.fleksbro.fair;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the plan that is out did not know, and that matters for a round to come.
 *
 * @param seeker whom it is about, if it is about a fleksjobber; {@code stand} likewise for a workplace
 */
public record DayChange(
        Kind kind, @Nullable UUID seeker, @Nullable UUID stand) {

    /** What it is. */
    public enum Kind {
        /** The fleksjobber is there in other rounds. */
        PERSON,
        /** The fleksjobber has taken back the yes to the fair. */
        WITHDRAWN,
        /** What the fleksjobber can bear has changed. */
        LIMITS,
        /** The workplace is there in other rounds, or has other tables. */
        WORKPLACE,
        /** One of two who were to meet has said no. */
        NO,
        /** The fair has more rounds, or fewer. */
        ROUNDS
    }
}
