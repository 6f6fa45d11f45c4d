package dk.fleksbro.fair.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.employer.EmployerFixtures.Employer;
import dk.fleksbro.fair.AnswerMove;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairFixtures.Scene;
import dk.fleksbro.fair.SeekerService;
import dk.fleksbro.fair.SeekerStep;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Both sides answer, change the answer, and say what they come with. */
class GuestViewsTest extends UiTest {

    @Autowired
    private FairFixtures scenes;

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private EmployerFixtures employers;

    @Autowired
    private SeekerService seekers;

    @UseCase("X2")
    @Test
    void voluntary_and_duty_are_kept_apart_and_a_no_can_be_changed() {
        Scene scene = scenes.open(5, 2);
        Person anna = citizens.withProfile(scene.municipality());
        as(anna.account());
        go("");
        assertThat(page()).contains("Tilmeld dig Fleksjobmesse i Prøveby");
        go(path(scene));
        assertThat(page())
                .contains("Du kan tilmelde dig messen her.")
                .contains("Du bestemmer selv, om du vil med")
                .contains("Denne invitation er ikke sådan et brev.");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .contains("Er det frivilligt?", "Hvad med møder, jeg har pligt til?");
        _click(_get(Button.class, s -> s.withText("Ja, jeg vil gerne med")));
        assertThat(page()).contains("Tak. Du kommer på messen.");
        _click(_get(Button.class, s -> s.withText("Nej tak")));
        assertThat(page()).contains("Du kan ændre svaret til og med");
        _click(_get(Button.class, s -> s.withText("Ja, svar nej tak")));
        assertThat(page()).contains("Du har sagt nej tak.").doesNotContain("Det hjælper dig på dagen");
        _click(_get(Button.class, s -> s.withText("Ja, jeg vil gerne med")));
        assertThat(page()).contains("Du kommer på messen.");
    }

    @UseCase("X4")
    @Test
    void what_one_can_bear_is_filled_in_from_the_fleksjobbevis_and_changed_step_by_step() {
        Scene scene = scenes.open(5, 2);
        Person anna = citizens.withProfile(
                scene.municipality(), bevis -> bevis.hours(1, 4).need(Axis.TIME_BETWEEN_BREAKS, Level.LITTLE));
        as(anna.account());
        go(path(scene));
        _click(_get(Button.class, s -> s.withText("Ja, jeg vil gerne med")));
        assertThat(page()).contains("Højst 3 i alt og højst 1 i træk.");
        go(path(scene) + "/hjaelp");
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, s -> s.withText("Gem og gå videre")));
        assertThat(_get(H1.class).getText()).isEqualTo("Dit bord");
        _setValue(_get(Checkbox.class, s -> s.withLabel("Jeg skal have plads til en kørestol")), true);
        _click(_get(Button.class, s -> s.withText("Gem og gå videre")));
        _setValue(_get(TextField.class, s -> s.withLabel("Jeg er der fra kl.")), "13");
        _click(_get(Button.class, s -> s.withText("Gem og gå videre")));
        assertThat(page()).contains("Der er ingen samtaler i den tid.");
        _setValue(_get(TextField.class, s -> s.withLabel("Jeg er der fra kl.")), "10");
        _click(_get(Button.class, s -> s.withText("Gem og gå videre")));
        assertThat(_get(H1.class).getText()).isEqualTo("Dine kræfter");
        choose("Hvor mange samtaler kan du højst klare?", "2");
        _click(_get(Button.class, s -> s.withText("Gem")));
        assertThat(page()).contains("Højst 2 i alt og højst 1 i træk.").contains("fra kl. 10.00");
    }

    @UseCase("X4")
    @Test
    void no_step_asks_more_than_three_things() {
        for (SeekerStep step : SeekerStep.values()) {
            assertThat(step.fields()).hasSizeBetween(1, 3);
        }
    }

    @UseCase("X4")
    @Test
    void a_step_is_closed_to_somebody_who_has_not_said_yes() {
        Scene scene = scenes.open(5, 2);
        as(citizens.withProfile(scene.municipality()).account());
        go(path(scene) + "/kraefter");
        assertThat(page()).contains("Svar ja til messen først");
        _assertNone(Button.class, s -> s.withText("Gem"));
    }

    @UseCase("X2")
    @Test
    void somebody_in_line_reads_their_number_and_takes_a_place_that_is_offered() {
        Scene scene = scenes.open(1, 2);
        Person first = citizens.withProfile(scene.municipality());
        Person second = citizens.withProfile(scene.municipality());
        FairFixtures.as(first.account(), () -> seekers.answer(scene.fair(), 0, AnswerMove.SAY_YES));
        as(second.account());
        go(path(scene));
        _click(_get(Button.class, s -> s.withText("Ja, jeg vil gerne med")));
        assertThat(page()).contains("Du står på venteliste som nummer 1.");
        FairFixtures.as(
                first.account(),
                () -> seekers.answer(scene.fair(), seekers.page(scene.fair()).version(), AnswerMove.SAY_NO));
        go("");
        assertThat(page()).contains("Der er en plads ledig på Fleksjobmesse i Prøveby");
        go(path(scene));
        assertThat(page()).contains("Der er en plads til dig. Vi holder den til");
        _click(_get(Button.class, s -> s.withText("Ja, jeg tager pladsen")));
        assertThat(page()).contains("Tak. Du kommer på messen.");
    }

    @UseCase("X2")
    @Test
    void a_workplace_signs_up_and_says_what_it_comes_with() {
        Scene scene = scenes.open(5, 2);
        Employer employer = employers.employerAt("8000");
        as(employer.contact());
        go("messe-arbejdsplads/" + scene.fair().value());
        assertThat(page()).contains("I kan tilmelde jer messen her.");
        _click(_get(Button.class, s -> s.withText("Ja, vi vil gerne med")));
        assertThat(page()).contains("Tak. I kommer på messen.").contains("I har ingen ledige roller endnu.");
        _setValue(_get(TextField.class, s -> s.withLabel("Hvor mange borde?")), "3");
        _click(_get(Button.class, s -> s.withText("Gem")));
        assertThat(page()).contains("Der er 1 ledige borde mere.");
        _setValue(_get(TextField.class, s -> s.withLabel("Hvor mange borde?")), "2");
        _click(_get(Button.class, s -> s.withText("Gem")));
        assertThat(page()).contains("Gemt. Tak.");
        _click(_get(Button.class, s -> s.withText("Nej tak")));
        _click(_get(Button.class, s -> s.withText("Ja, svar nej tak")));
        assertThat(page()).contains("I har sagt nej tak.");
    }

    @UseCase("X2")
    @Test
    void an_employer_reads_no_fleksjobbers_name() {
        Scene scene = scenes.open(5, 2);
        Person anna = citizens.withProfile(scene.municipality(), bevis -> bevis.name("Anna Hemmelig"));
        FairFixtures.as(anna.account(), () -> seekers.answer(scene.fair(), 0, AnswerMove.SAY_YES));
        as(employers.employerAt("8000").contact());
        go("messe-arbejdsplads/" + scene.fair().value());
        assertThat(page()).doesNotContain("Anna Hemmelig").doesNotContain(String.valueOf(anna.candidateNo()));
        go(path(scene));
        assertThat(page()).doesNotContain("Er det frivilligt?");
    }

    private static String path(Scene scene) {
        return "messe/" + scene.fair().value();
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, String value) {
        RadioButtonGroup<String> group = _get(RadioButtonGroup.class, s -> s.withLabel(label));
        _setValue(group, value);
    }
}
