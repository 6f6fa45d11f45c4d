package dk.fleksbro.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTest {

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(f -> f.sentence().key()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"010203-1234", "mit nummer er 311299 4321.", "0102031234", "010203–1234"})
    void a_cpr_like_number_is_refused(String text) {
        assertThat(keys(TextCheck.prose(text, 100))).containsExactly("text.cpr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring 20123456", "9900000001", "451399-0000", "vare 1234567890123", "kl. 10.15-1200"})
    void another_number_is_not_taken_for_one(String text) {
        assertThat(TextCheck.hasCprNumber(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "</p>",
                "javascript:alert(1)",
                "< b >hej"
            })
    void code_is_refused(String text) {
        assertThat(keys(TextCheck.line(text, 100))).containsExactly("text.markup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 < 6", "pris: <10 kr.", "a > b", "Bilka & Føtex", "O’Hara", "2 timer -> 4 timer"})
    void ordinary_signs_are_not_code(String text) {
        assertThat(TextCheck.line(text, 100)).isEmpty();
    }

    @Test
    void an_emoji_is_refused_in_a_line_and_only_explained_in_prose() {
        assertThat(TextCheck.line("Pakker 📦", 100)).allMatch(Finding::isError).isNotEmpty();
        assertThat(TextCheck.prose("Jeg er glad 😊", 100))
                .noneMatch(Finding::isError)
                .isNotEmpty();
        assertThat(TextCheck.line("Løn 100 % © 2026 – ½ dag", 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeg har en depression",
                "leddegigt i hænderne",
                "efter en hjernerystelse",
                "ADHD",
                "min angst",
                "behandlet for kræft",
                "I have anxiety"
            })
    void a_diagnosis_is_warned_about_and_kept(String text) {
        List<Finding> findings = TextCheck.prose(text, 100);
        assertThat(keys(findings)).containsExactly("text.diagnosis");
        assertThat(findings).noneMatch(Finding::isError);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeg er god til kolonner og tal",
                "vi mødes ved kollegiet",
                "adding numbers",
                "kollegaer hjælper",
                "jeg sparer på kræfterne"
            })
    void everyday_words_are_no_diagnosis(String text) {
        assertThat(keys(TextCheck.prose(text, 100))).doesNotContain("text.diagnosis");
    }

    @Test
    void a_text_too_long_is_told_by_how_much_and_an_emoji_counts_as_one() {
        Finding finding = TextCheck.prose("x".repeat(105), 100).getFirst();
        assertThat(finding.sentence()).isEqualTo(Sentence.of("text.too-long", 100, 5));
        assertThat(keys(TextCheck.prose("😊".repeat(100), 100))).doesNotContain("text.too-long");
    }

    @Test
    void a_hundred_thousand_letters_are_checked_at_once() {
        assertThat(TextCheck.prose("<".repeat(100_000), 1000)).isNotEmpty();
        assertThat(TextCheck.prose("a1".repeat(50_000), 1000)).isNotEmpty();
    }
}
