package dk.fleksbro.citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.Role;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.shared.TravelMeans;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("M4")
class WorkingDayFormTest extends UiTest {

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private ProfileService profiles;

    private Municipality home;

    @BeforeEach
    void aMunicipality() {
        home = fixtures.municipality();
    }

    @Test
    void the_owner_answers_about_the_day_and_the_way_and_reads_it_again() {
        Person anna = citizens.withProfile(home);
        as(anna.account());
        go("bevis");
        assertThat(page()).doesNotContain("En arbejdsdag og vejen til arbejde");
        go("bevis/timer-2");
        _setValue(field("Timer på en god dag, højst"), "3,5");
        _setValue(field("Timer på en dårlig dag, højst"), "2");
        press("Videre");
        assertThat(page()).contains("Arbejdsgivere ser det aldrig.");
        _setValue(field("Tidligst på arbejde kl."), "9.30");
        _setValue(radio("Hvor meget når du, når du sammenligner med andre på samme tid?"), "50");
        press("Videre");
        means().setValue(Set.of(TravelMeans.BICYCLE, TravelMeans.BUS_AND_TRAIN));
        _setValue(radio("Hvor lang tid må turen tage hver vej?"), "45");
        go("bevis");
        press("Tag ændringerne i brug");

        FlexJobProfile profile = profiles.profile(anna.id()).orElseThrow();
        assertThat(profile.rhythm()).isEqualTo(new Rhythm(50, 210, 120, LocalTime.of(9, 30), null));
        assertThat(profile.travel()).isEqualTo(new Travel(Set.of(TravelMeans.BICYCLE, TravelMeans.BUS_AND_TRAIN), 45));
        go("bevis");
        assertThat(page())
                .contains("En arbejdsdag og vejen til arbejde", "3,5 timer", "2 timer", "kl. 09.30", "Cirka 50 %")
                .contains("På cykel, Med bus eller tog", "Højst 45 minutter", "Arbejdsgivere ser ikke noget af det.");
    }

    @Test
    void the_consultant_reads_it_too() {
        Person anna =
                citizens.withProfile(home, bevis -> bevis.rhythm(new Rhythm(60, 240, null, null, LocalTime.of(14, 0)))
                        .travel(new Travel(Set.of(TravelMeans.CAR), 30)));
        as(fixtures.account(Role.CONSULTANT, home.id(), "Konsulent Prøve"));
        go("borgere/" + anna.id().value());
        assertThat(page()).contains("Cirka 60 %", "4 timer", "kl. 14.00", "I bil", "Højst 30 minutter");
    }

    @Test
    void a_number_that_is_not_among_the_answers_stays_until_another_is_chosen() {
        Person anna = citizens.withProfile(home, bevis -> bevis.rhythm(new Rhythm(60, null, null, null, null)));
        as(anna.account());
        go("bevis/timer-3");
        var intensity = radio("Hvor meget når du, når du sammenligner med andre på samme tid?");
        assertThat(intensity.getValue()).isEqualTo("60");
        _setValue(intensity, "SKIPPED");
        go("bevis");
        press("Tag ændringerne i brug");
        assertThat(profiles.profile(anna.id()).orElseThrow().rhythm()).isEqualTo(Rhythm.UNANSWERED);
    }

    @Test
    void what_cannot_be_is_explained_beside_the_question_and_keeps_the_bevis_as_it_is() {
        Person anna = citizens.withProfile(home);
        as(anna.account());
        go("bevis/timer-2");
        _setValue(field("Timer på en god dag, højst"), "længe");
        assertThat(field("Timer på en god dag, højst").getErrorMessage()).contains("Skriv et tal op til 10");
        go("bevis/timer-3");
        _setValue(field("Tidligst på arbejde kl."), "13");
        _setValue(field("Færdig med arbejdet senest kl."), "9");
        go("bevis");
        assertThat(profiles.takeIntoUse())
                .extracting(problem -> problem.sentence().key())
                .containsExactly("bevis.day-not-valid", "bevis.end-before-start");
        assertThat(profiles.profile(anna.id()).orElseThrow().rhythm()).isEqualTo(Rhythm.UNANSWERED);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<TravelMeans> means() {
        return _get(CheckboxGroup.class, s -> s.withLabel("Sådan kan jeg komme på arbejde"));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> radio(String label) {
        return _get(RadioButtonGroup.class, s -> s.withLabel(label));
    }

    private TextField field(String label) {
        return _get(TextField.class, s -> s.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }
}
