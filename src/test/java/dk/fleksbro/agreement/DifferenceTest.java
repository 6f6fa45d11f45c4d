package dk.fleksbro.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.shared.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

@UseCase("A4")
class DifferenceTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Content BEFORE = AgreementFixtures.complete(LocalDate.of(2027, 1, 4));

    @Test
    void a_number_goes_up_or_down() {
        assertThat(sentences(BEFORE.with(Map.of("hours.presence", "10", "pay.hourly", "150"))))
                .containsExactly(
                        Sentence.of("compare.up", "Timer på arbejde om ugen", "8", "10"),
                        Sentence.of("compare.down", "Løn i timen med pension", "160,00 kr.", "150,00 kr."));
    }

    @Test
    void a_row_is_known_by_what_it_says_and_not_by_its_number() {
        Content two = BEFORE.with(Map.of("tasks.2.title", "Feje gulvet"));
        // the first is taken away and the second written as number one, as somebody does who tidies up
        Content moved = two.with(Map.of("tasks.1.removed", "yes", "tasks.2.removed", "yes"))
                .with(Map.of("tasks.1.title", "Feje gulvet"));
        assertThat(sentences(two, moved)).singleElement().satisfies(sentence -> {
            assertThat(sentence.key()).isEqualTo("compare.removed");
            assertThat(sentence.arguments().getLast().toString()).contains("Pakke varer");
        });
    }

    @Test
    void a_row_that_is_changed_a_little_is_the_same_row() {
        assertThat(sentences(BEFORE.with(Map.of("tasks.1.minutes", "90"))))
                .containsExactly(Sentence.of(
                        "compare.up", "Opgave “Pakke varer”: Minutter hver gang", "60 minutter", "90 minutter"));
        assertThat(sentences(BEFORE.with(Map.of("tasks.1.title", "Pakke og tælle varer"))))
                .containsExactly(Sentence.of(
                        "compare.changed", "Opgave “Pakke varer”: Opgave", "Pakke varer", "Pakke og tælle varer"));
    }

    @Test
    void what_is_new_and_what_is_gone_is_said() {
        assertThat(sentences(BEFORE.with(Map.of("contact.name", "Ole Prøve"))))
                .containsExactly(Sentence.of("compare.added", "Hvem kan du gå til i hverdagen", "Ole Prøve"));
        assertThat(sentences(BEFORE.with(Map.of("week.2.removed", "yes"))))
                .containsExactly(
                        Sentence.of("compare.removed", "Arbejdsdag", "Dag: Torsdag; Fra: kl. 09.00; Til: kl. 13.00"));
    }

    private static List<Sentence> sentences(Content after) {
        return sentences(BEFORE, after);
    }

    private static List<Sentence> sentences(Content before, Content after) {
        return DifferenceText.of(Difference.between(before, after), DANISH).stream()
                .flatMap(part -> part.lines().stream())
                .map(DifferenceText.Line::sentence)
                .toList();
    }
}
