package dk.fleksbro.citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("B1")
class BevisTest extends UiTest {

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private CitizenWaiting waiting;

    private Municipality home;

    @BeforeEach
    void aMunicipality() {
        home = fixtures.municipality();
    }

    @Test
    void a_fleksjobber_fills_in_the_bevis_in_steps_and_takes_it_into_use() {
        Person anna = citizens.citizen(home);
        as(anna.account());
        go("bevis");
        assertThat(page()).contains("Ingen andre kan se det").contains("Ikke begyndt");
        go(_get(Anchor.class, s -> s.withText("Begynd")).getHref());
        assertThat(page()).contains("Trin 1 af 6").contains("Når du trykker Videre, kommer: Timer og energi.");
        _setValue(_get(TextArea.class, s -> s.withLabel("Det kan jeg tilbyde")), "Jeg er grundig.");
        press("Videre");
        _setValue(field("Timer om ugen, mindst"), "2");
        _setValue(field("Timer om ugen, højst"), "4,5");
        for (int screen = 1; screen <= 4; screen++) {
            press("Videre");
        }
        assertThat(page()).contains("Trin 3 af 6. Behov 1 af 10.");
        answer("Hvor mange dage i træk kan du arbejde?", "LITTLE");
        answer("Hvor tidligt kan du møde?", "SKIPPED");
        press("Spring resten af behovene over");
        press("Videre");
        press("Videre");
        press("Videre");
        assertThat(page()).contains("Når du tager dit bevis i brug").doesNotContain("Ikke begyndt");
        assertThat(profiles.profile(anna.id())).isEmpty();

        press("Tag mit bevis i brug");

        assertThat(page()).contains("Dit bevis er i brug. Din jobkonsulent kan læse det nu.");
        FlexJobProfile profile = profiles.profile(anna.id()).orElseThrow();
        assertThat(profile.offer()).isEqualTo("Jeg er grundig.");
        assertThat(profile.hoursMax().minutes()).isEqualTo(270);
        assertThat(profile.needs()).containsOnly(java.util.Map.entry(Axis.CONSECUTIVE_DAYS, Level.LITTLE));
    }

    @Test
    void who_stops_half_way_goes_on_at_the_same_step_on_another_device() {
        Person anna = citizens.citizen(home);
        as(anna.account());
        go("bevis/timer-2");
        _setValue(_get(TextArea.class, s -> s.withLabel("Sådan går min dag")), "Bedst om morgenen. Så");
        press("Stop her, fortsæt senere");

        clock.advance(Duration.ofDays(30));
        as(anna.account());
        go("bevis");
        go(_get(Anchor.class, s -> s.withText("Fortsæt, hvor du slap")).getHref());

        assertThat(page()).contains("Trin 2 af 6. Timer 2 af 4.");
        assertThat(_get(TextArea.class, s -> s.withLabel("Sådan går min dag")).getValue())
                .isEqualTo("Bedst om morgenen. Så");
    }

    @Test
    void a_level_once_chosen_comes_back_and_can_be_skipped_again() {
        Person anna = citizens.citizen(home);
        as(anna.account());
        go("bevis/behov-2");
        answer("Hvor meget kan du løfte?", "SOME");
        as(anna.account());
        go("bevis/behov-2");
        assertThat(radio("Hvor meget kan du løfte?").getValue()).isEqualTo("SOME");
        answer("Hvor meget kan du løfte?", "SKIPPED");
        assertThat(profiles.mine().texts()).containsEntry("axis.LIFTING", "SKIPPED");
    }

    @Test
    void hours_that_cannot_be_are_explained_and_the_text_is_kept() {
        Person anna = citizens.citizen(home);
        as(anna.account());
        go("bevis/timer-1");
        _setValue(field("Timer om ugen, mindst"), "mange");
        assertThat(page()).contains("Skriv timerne som et tal, for eksempel 4 eller 2,5.");
        as(anna.account());
        go("bevis/timer-1");
        assertThat(field("Timer om ugen, mindst").getValue()).isEqualTo("mange");
        assertThat(page()).contains("Skriv timerne som et tal");
    }

    @Test
    void a_diagnosis_is_warned_about_with_the_reason_and_a_cpr_number_is_refused() {
        as(citizens.citizen(home).account());
        go("bevis/behov-10");
        TextArea other = _get(TextArea.class, s -> s.withLabel("Andet, jeg har brug for"));
        _setValue(other, "Jeg har migræne");
        assertThat(page()).contains("Du har skrevet “migræne”. Der er ikke brug for en diagnose her.");
        assertThat(other.isInvalid()).isFalse();
        _setValue(other, "Mit nummer er 010190-1234");
        assertThat(other.isInvalid()).isTrue();
        assertThat(other.getErrorMessage()).contains("Det ligner et CPR-nummer");
    }

    @Test
    void a_bevis_without_hours_is_not_taken_into_use_and_the_line_leads_to_the_hours() {
        Person anna = citizens.citizen(home);
        as(anna.account());
        go("bevis/tilbud");
        _setValue(_get(TextArea.class, s -> s.withLabel("Det kan jeg tilbyde")), "Jeg er grundig.");
        go("bevis");
        press("Tag mit bevis i brug");
        press("Tag mit bevis i brug");
        assertThat(_get(Anchor.class, s -> s.withText("Skriv, hvor mange timer du kan arbejde om ugen."))
                        .getHref())
                .isEqualTo("bevis/timer-1");
        assertThat(profiles.profile(anna.id())).isEmpty();
    }

    @Test
    void later_changes_wait_until_they_are_taken_into_use() {
        Person anna = citizens.withProfile(home);
        as(anna.account());
        go("bevis");
        assertThat(page()).contains("Dit bevis er i brug").doesNotContain("Du har ændringer");
        go("bevis/timer-1");
        assertThat(field("Timer om ugen, højst").getValue()).isEqualTo("6");
        _setValue(field("Timer om ugen, højst"), "8");
        go("bevis");
        assertThat(page()).contains("Du har ændringer, der ikke er taget i brug");
        assertThat(profiles.profile(anna.id()).orElseThrow().hoursMax().minutes())
                .isEqualTo(360);
        assertThat(waiting.waitingFor(anna.account()))
                .extracting(w -> w.sentence().key())
                .contains("waiting.bevis-changed");
        press("Tag ændringerne i brug");
        assertThat(page()).doesNotContain("Du har ændringer");
        assertThat(profiles.profile(anna.id()).orElseThrow().hoursMax().minutes())
                .isEqualTo(480);
    }

    @Test
    void after_half_a_year_the_owner_is_asked_whether_it_is_still_right() {
        Person anna = citizens.withProfile(home);
        clock.advance(Duration.ofDays(190));
        as(anna.account());
        assertThat(waiting.waitingFor(anna.account()))
                .extracting(w -> w.sentence().key())
                .contains("waiting.bevis-old");
        go("bevis");
        press("Ja, det passer stadig");
        assertThat(page()).contains("Vi spørger igen om et halvt år").doesNotContain("Passer dit bevis stadig?");
        assertThat(waiting.waitingFor(anna.account()))
                .extracting(w -> w.sentence().key())
                .doesNotContain("waiting.bevis-old");
    }

    @Test
    void the_start_page_line_follows_the_bevis() {
        Person anna = citizens.citizen(home);
        as(anna.account());
        assertThat(waiting.waitingFor(anna.account())).extracting(Waiting::path).containsExactly("bevis");
        assertThat(waiting.waitingFor(anna.account()))
                .extracting(w -> w.sentence().key())
                .containsExactly("waiting.bevis-not-begun");
        go("bevis/tilbud");
        _setValue(_get(TextArea.class, s -> s.withLabel("Det kan jeg tilbyde")), "Ro og orden.");
        assertThat(waiting.waitingFor(anna.account()))
                .extracting(w -> w.sentence().key())
                .containsExactly("waiting.bevis-begun");
    }

    @Test
    void a_step_that_does_not_exist_is_not_found() {
        as(citizens.citizen(home).account());
        go("bevis/behov-11");
        assertThat(page()).contains("Siden findes ikke");
    }

    @Test
    void a_consultant_has_no_bevis_page() {
        as(fixtures.consultant(home));
        go("bevis");
        assertThat(page()).doesNotContain("Mit fleksjobbevis");
    }

    private static TextField field(String label) {
        return _get(TextField.class, s -> s.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> radio(String label) {
        return (RadioButtonGroup<String>) _find(RadioButtonGroup.class).stream()
                .filter(group -> label.equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static void answer(String label, String answer) {
        _setValue(radio(label), answer);
    }
}
