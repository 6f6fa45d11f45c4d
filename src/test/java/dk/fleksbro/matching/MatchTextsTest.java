package dk.fleksbro.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.shared.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the table of moves can bring about can be said to whoever meets it, in both languages. */
@UseCase("M3")
class MatchTextsTest {

    static Stream<Locale> languages() {
        return Stream.of(Locale.of("da"), Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_move_state_reason_and_rule_can_be_said(Locale language) {
        List<Sentence> sentences = new ArrayList<>();
        for (MatchMove move : MatchMove.values()) {
            Stream.of("move", "next", "confirm", "done")
                    .forEach(what -> sentences.add(Sentence.of("match." + what + "." + move.name(), "Anna")));
            if (!MatchReason.of(move).isEmpty()) {
                sentences.add(Sentence.of("match.reason.label." + move.name()));
            }
            if (move.asks() == MatchMove.Asks.REFUSAL) {
                sentences.add(Sentence.of("match.possible.label." + move.name()));
                sentences.add(Sentence.of("match.text." + move.name()));
            }
        }
        for (MatchStatus status : MatchStatus.values()) {
            sentences.add(Sentence.of("match.status." + status.name()));
            Stream.of(Party.values())
                    .filter(party -> party != Party.EMPLOYER || status.stage() != Stage.NONE)
                    .forEach(party -> sentences.add(MatchService.state(status, party)));
        }
        Stream.of(MatchReason.values()).forEach(r -> sentences.add(Sentence.of("match.reason." + r.name())));
        Stream.of(Possible.values()).forEach(one -> sentences.add(Sentence.of("match.possible." + one.name())));
        Stream.of(MatchRule.values()).forEach(rule -> sentences.add(rule.sentence("Anna")));
        Stream.of(Verdict.values()).forEach(verdict -> sentences.add(Sentence.of("verdict." + verdict.name())));
        Stream.of(MeetingForm.values())
                .forEach(form -> sentences.add(Sentence.of("match.meeting.form." + form.name())));
        assertThat(sentences).allSatisfy(sentence -> assertThat(Bundles.say(sentence, language))
                .isNotBlank());
    }
}
