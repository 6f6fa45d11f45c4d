package dk.fleksbro.followup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something one of the two says is wrong.
 *
 * @param party who says so: the fleksjobber or the employer
 * @param otherSees whether the writer wants the other party to see it
 * @param answerBy when it must be answered, while it waits
 * @param lines what has been written, in order; the first is the concern itself
 */
public record Concern(
        ConcernId id,
        long version,
        TalkParty party,
        ConcernAbout about,
        boolean otherSees,
        ConcernStatus status,
        Instant sentAt,
        @Nullable Instant answerBy,
        boolean climbed,
        List<Line> lines) {

    public Concern {
        lines = List.copyOf(lines);
    }

    public record Line(TalkParty party, String person, String text, Instant at) {}

    /** Whether that side may read it. */
    boolean isFor(TalkParty side) {
        if (status == ConcernStatus.WITHDRAWN) {
            return side == party;
        }
        return side == party || side == TalkParty.CONSULTANT || otherSees;
    }
}
