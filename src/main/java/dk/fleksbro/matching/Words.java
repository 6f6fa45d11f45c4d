package dk.fleksbro.matching;

import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.TextCheck;
import java.util.List;
import java.util.Optional;

/** What may be written to somebody one hopes to work with: no number of a person, no code, and no illness. */
public final class Words {

    private Words() {}

    /** @return what keeps the text from being used */
    public static Optional<MatchRule> refuse(String text, int max) {
        List<Finding> findings = TextCheck.prose(text, max);
        if (findings.stream().anyMatch(Finding::isError)) {
            return Optional.of(MatchRule.TEXT_NOT_USABLE);
        }
        boolean illness = findings.stream()
                .anyMatch(f -> "text.diagnosis".equals(f.sentence().key()));
        return illness ? Optional.of(MatchRule.TEXT_NAMES_ILLNESS) : Optional.empty();
    }
}
