package dk.fleksbro.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.agreement.Missing.MissingField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@UseCase("A2")
class MissingTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final LocalDate STARTS = LocalDate.of(2027, 1, 4);

    @Test
    void nothing_is_missing_from_a_complete_agreement() {
        assertThat(Missing.of(AgreementFixtures.complete(STARTS))).isEmpty();
    }

    @Test
    void an_empty_agreement_lacks_every_required_field_each_from_its_owner() {
        assertThat(Missing.of(Content.empty()))
                .contains(
                        new MissingField("hours.presence", Signatory.EMPLOYER),
                        new MissingField("hours.intensity", Signatory.MUNICIPALITY),
                        new MissingField("parties.citizen-phone", Signatory.CITIZEN),
                        new MissingField("tasks.1.title", Signatory.EMPLOYER),
                        new MissingField("considerations.1.text", Signatory.CITIZEN),
                        new MissingField("goals.1.goal", Signatory.CITIZEN))
                .noneMatch(field ->
                        field.path().startsWith("growth") || field.path().startsWith("aids"));
    }

    @Test
    void a_row_can_be_answered_with_there_are_none() {
        assertThat(Missing.of(without("considerations.1")))
                .extracting(MissingField::section)
                .contains("considerations");
        Content none = without("considerations.1").with(Map.of("considerations.none", "yes"));
        assertThat(Missing.of(none)).isEmpty();
        Content notNow = without("goals.1").with(Map.of("goals.not-now", "Vi venter til sommer"));
        assertThat(Missing.of(notNow)).isEmpty();
    }

    @Test
    void a_row_that_is_begun_has_to_be_finished() {
        Content content = AgreementFixtures.complete(STARTS).with(Map.of("considerations.2.category", "quiet"));
        assertThat(Missing.of(content))
                .containsExactly(
                        new MissingField("considerations.2.text", Signatory.CITIZEN),
                        new MissingField("considerations.2.who", Signatory.EMPLOYER));
        assertThat(Missing.name(content, Missing.of(content).getLast(), DANISH)).endsWith("2: Hvem sørger for det?");
    }

    @Test
    void what_is_missing_is_called_as_the_template_calls_it() {
        assertThat(Missing.name(Content.empty(), new MissingField("hours.presence", Signatory.EMPLOYER), DANISH))
                .isEqualTo("Timer på arbejde om ugen");
        assertThat(Missing.name(Content.empty(), new MissingField("tasks.1.title", Signatory.EMPLOYER), DANISH))
                .isEqualTo("Opgave");
    }

    private static Content without(String prefix) {
        Map<String, String> fields = new TreeMap<>(AgreementFixtures.fields(STARTS));
        fields.keySet().removeIf(path -> path.startsWith(prefix + "."));
        return Content.of(Templates.current(), fields);
    }
}
