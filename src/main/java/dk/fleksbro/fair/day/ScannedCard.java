package dk.fleksbro.fair.day;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a card, as typed or as scanned: the address behind its code ends with it. A scanner that thinks the keyboard is
 * an American one types other signs between the letters and figures, so only those are read.
 */
final class ScannedCard {

    private static final Pattern TYPED = Pattern.compile("(?i)(?:kort|card)?\\W*([0-9]{1,12})");
    private static final Pattern SCANNED = Pattern.compile("(?i).*indtjek.kort[^0-9a-z]*([0-9]{1,12})\\D*");

    private ScannedCard() {}

    /** Empty for what is no number of a card. */
    static Optional<Long> read(String typed) {
        for (Pattern pattern : new Pattern[] {TYPED, SCANNED}) {
            Matcher matcher = pattern.matcher(typed.strip());
            if (matcher.matches()) {
                return Optional.of(Long.parseLong(matcher.group(1)));
            }
        }
        return Optional.empty();
    }
}
