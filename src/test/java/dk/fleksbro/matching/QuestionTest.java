package dk.fleksbro.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.matching.Examples.Person;
import dk.fleksbro.scale.Axis;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@UseCase("M4")
class QuestionTest {

    @Test
    void every_axis_and_every_other_point_has_a_question_at_an_address_of_its_own() {
        Stream.of(Axis.values())
                .map(axis -> new Question(TermKind.of(axis), axis))
                .forEach(QuestionTest::isFound);
        Stream.of(TermKind.values())
                .filter(term -> !term.name().startsWith("AXIS_"))
                .map(term -> new Question(term, null))
                .forEach(QuestionTest::isFound);
        assertThat(Question.find("axis-body")).isEmpty();
        assertThat(Question.find("")).isEmpty();
    }

    @Test
    void the_reasons_of_a_question_are_found_again() {
        Person person = Examples.person(Map.of());
        Fit fit = Examples.fit(Examples.work(), person);
        assertThat(fit.reasons())
                .allSatisfy(reason -> assertThat(Question.of(reason).among(fit)).contains(reason));
    }

    private static void isFound(Question question) {
        assertThat(question.fields()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(Question.find(question.slug())).contains(question);
        assertThat(Bundles.say(question.about(), Locale.of("da"))).isNotBlank();
    }
}
