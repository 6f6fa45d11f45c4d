package dk.fleksbro.matching;

import dk.fleksbro.shared.RuleBroken;

/**
 * What one of the two says of the trial days.
 *
 * @param sentence one sentence to the other and the consultant, or empty
 */
public record Reviewed(Interest interest, String sentence) {

    public static final int SENTENCE_MAX = 300;

    /** What is typed, refused where it is not fit to be read by the other. */
    public static Reviewed typed(Interest interest, String sentence) {
        Words.refuse(sentence, SENTENCE_MAX).ifPresent(rule -> {
            throw new RuleBroken(rule);
        });
        return new Reviewed(interest, sentence.strip());
    }
}
