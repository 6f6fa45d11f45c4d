package dk.fleksbro.matching;

import dk.fleksbro.scale.Axis;
import dk.fleksbro.shared.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One point where a role and a person meet: the sentence a reader sees, and what the same point counts for in the ranking.
 *
 * @param axis which axis it is about, where it is about one
 * @param points what it gives, out of {@code outOf}
 */
public record Reason(Kind kind, TermKind term, @Nullable Axis axis, Sentence sentence, int points, int outOf) {

    public enum Kind {
        FITS(Verdict.FITS),
        /** Good to know; neither for nor against. */
        NOTE(Verdict.FITS),
        ADAPTABLE(Verdict.ADAPTABLE),
        UNANSWERED(Verdict.UNANSWERED),
        BLOCKED(Verdict.BLOCKED);

        private final Verdict verdict;

        Kind(Verdict verdict) {
            this.verdict = verdict;
        }

        Verdict verdict() {
            return verdict;
        }
    }

    /** The role asks nothing here, whatever the person has answered, or a place is not known. */
    private static final Set<String> ABOUT_THE_ROLE_ALONE =
            Set.of("fit.axis.not-asked", "fit.distance.home", "fit.distance.unknown", "fit.time.free");

    public Reason {
        if (points < 0 || points > outOf) {
            throw new IllegalArgumentException(points + " points out of " + outOf);
        }
        if (kind == Kind.BLOCKED && points > 0) {
            throw new IllegalArgumentException("what blocks counts for nothing");
        }
    }

    /** Whether another answer of the person could change it. */
    public boolean isAboutAnAnswer() {
        return !ABOUT_THE_ROLE_ALONE.contains(sentence.key());
    }
}
