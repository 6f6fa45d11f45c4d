package dk.fleksbro.fair.after;

import dk.fleksbro.matching.Interest;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.TextCheck;

/**
 * What one side says of a date.
 *
 * @param sentence one sentence to the consultant, or empty; with a no always empty, because nobody would read it
 */
public record Rated(Interest interest, String sentence) {

    public static final int SENTENCE_MAX = 300;

    public Rated {
        sentence = interest == Interest.NO ? "" : checked(sentence);
    }

    public static Rated of(Interest interest) {
        return new Rated(interest, "");
    }

    /** What is typed, fit to be kept; refused where it is not. */
    static String checked(String typed) {
        String sentence = typed.strip();
        if (TextCheck.prose(sentence, SENTENCE_MAX).stream().anyMatch(Finding::isError)) {
            throw new RuleBroken(AfterRule.AFTER_SENTENCE_NOT_USABLE, SENTENCE_MAX);
        }
        return sentence;
    }
}
