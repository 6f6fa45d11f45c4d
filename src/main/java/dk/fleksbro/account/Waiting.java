package dk.fleksbro.account;

import dk.fleksbro.shared.Sentence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody, as a line on their start page and in a consultant's work list.
 *
 * @param urgency what goes wrong first comes first: 0 is most urgent, 9 least
 * @param at since when it waits or, when that lies ahead, when it takes place
 * @param path where in the portal it is dealt with
 * @param about the citizen a consultant's line is about; null for a line about many, or about the reader
 */
public record Waiting(
        int urgency,
        Sentence sentence,
        String path,
        Instant at,
        @Nullable About about) {

    public Waiting(int urgency, Sentence sentence, String path, Instant at) {
        this(urgency, sentence, path, at, null);
    }

    public Waiting about(About citizen) {
        return new Waiting(urgency, sentence, path, at, citizen);
    }
}
