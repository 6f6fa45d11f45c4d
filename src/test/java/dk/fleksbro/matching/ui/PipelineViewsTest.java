package dk.fleksbro.matching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.matching.Interest;
import dk.fleksbro.matching.MatchFixtures;
import dk.fleksbro.matching.MatchFixtures.Scene;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchMove;
import dk.fleksbro.matching.MatchReason;
import dk.fleksbro.matching.MatchStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From trial days to the job, on the pages of the three. */
@UseCase("M8")
class PipelineViewsTest extends UiTest {

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private List<WaitingSource> waiting;

    private Scene scene;

    @BeforeEach
    void aScene() {
        scene = matches.scene();
    }

    @Test
    void trial_days_are_proposed_moved_and_agreed() {
        MatchId match = matches.at(scene, MatchStatus.MUTUAL);
        openAsEmployer(match);
        press("Foreslå prøvedage");
        assertThat(page()).contains("Bagefter siger begge på to minutter, hvordan det gik.");
        type("Datoer", "1.1.2020, i morgen");
        type("Til klokken", "8");
        press("Send forslag til prøvedage");
        assertThat(page())
                .contains("Skriv 1 til 5 datoer med komma imellem")
                .contains("Skriv klokkeslættet, for eksempel 10.30.");
        type("Datoer", "1.1.2020");
        type("Fra klokken", "9");
        press("Send forslag til prøvedage");
        assertThat(page())
                .contains("Skriv et klokkeslæt, der er senere end det første")
                .contains("Den første prøvedag skal ligge i fremtiden.");
        type("Datoer", "3.12.2031, 1.12.2031 og 2.12.2031");
        type("Til klokken", "11.30");
        press("Send forslag til prøvedage");
        assertThat(page())
                .contains("Forslaget til prøvedage er sendt.")
                .contains("1. december 2031, 2. december 2031, 3. december 2031")
                .contains("09.00–11.30");
        openAsCitizen(match);
        assertThat(page()).contains("Der er foreslået prøvedage. Du har ikke svaret endnu.");
        assertThat(buttons()).containsExactlyInAnyOrder("Dagene passer", "Bed om andre dage", "Træk mit ja tilbage");
        assertThat(waits(scene.person().account())).containsExactly("forslag/" + match.value());
        press("Bed om andre dage");
        press("Send ønske om andre dage");
        assertThat(page()).contains("Skriv, hvornår det passer dig bedre.");
        _setValue(_get(TextArea.class), "Helst om tirsdagen");
        press("Send ønske om andre dage");
        assertThat(page()).contains("Dit ønske er sendt.");
        openAsEmployer(match);
        assertThat(page()).contains("Helst om tirsdagen");
        matches.move(scene, match, MatchMove.PROPOSE_TRIAL);
        openAsCitizen(match);
        press("Dagene passer");
        press("Ja, jeg kommer på prøvedagene");
        assertThat(page()).contains("Prøvedagene er aftalt. Arbejdspladsen og din jobkonsulent har fået besked.");
    }

    @Test
    void both_say_in_private_how_it_went_and_then_read_each_other() {
        MatchId match = matches.at(scene, MatchStatus.TRIAL_AGREED);
        openAsCitizen(match);
        assertThat(page()).doesNotContain("Sådan gik prøvedagene");
        clock.advance(Duration.ofDays(6));
        assertThat(waits(scene.person().account())).containsExactly("forslag/" + match.value());
        openAsCitizen(match);
        assertThat(page()).contains("Arbejdspladsen ser først dit svar, når de også har svaret");
        press("Gem svaret");
        assertThat(page()).contains("Vælg ja, måske eller nej.");
        choose(Interest.YES);
        type("Én sætning mere", "Min angst fyldte ikke noget");
        press("Gem svaret");
        assertThat(page()).contains("Skriv om arbejdet og ikke om sygdom.");
        type("Én sætning mere", "Jeg kunne lide at pakke");
        press("Gem svaret");
        assertThat(page()).contains("Dit svar er gemt.").contains("Du kan ændre det, indtil det bliver åbnet.");
        assertThat(waits(scene.person().account())).isEmpty();
        openAsEmployer(match);
        assertThat(page()).contains("Sådan gik prøvedagene").doesNotContain("Jeg kunne lide at pakke");
        openAsConsultant(match);
        assertThat(page()).doesNotContain("Jeg kunne lide at pakke");
        openAsEmployer(match);
        choose(Interest.MAYBE);
        press("Gem svaret");
        assertThat(page())
                .contains("Nu kan I læse hinandens svar.")
                .contains("Fleksjobberen sagde ja.")
                .contains("Jeg kunne lide at pakke")
                .contains("Tilbyd jobbet, foreslå flere dage, eller sig nej tak.");
        openAsConsultant(match);
        assertThat(page()).contains("Arbejdspladsen sagde måske.").contains("Portalen");
    }

    @Test
    void an_offer_is_answered_and_the_job_is_a_fact_of_its_own() {
        MatchId match = matches.at(scene, MatchStatus.TRIAL_REVIEWED);
        openAsEmployer(match);
        press("Tilbyd jobbet");
        assertThat(page()).contains("Et tilbud er ikke en ansættelse");
        _setValue(_get(TextArea.class), "5 timer om ugen fra 1. februar");
        press("Send tilbuddet");
        openAsCitizen(match);
        assertThat(page()).contains("Arbejdspladsen tilbyder dig jobbet.").contains("5 timer om ugen fra 1. februar");
        press("Ja tak til jobbet");
        press("Send mit ja til jobbet");
        assertThat(page()).contains("Jobbet er dit, når aftalen er på plads.");
        assertThat(matches.status(match)).isEqualTo(MatchStatus.OFFER_ACCEPTED);
        assertThat(waits(scene.employer().contact())).containsExactly("kandidater/" + match.value());
        openAsEmployer(match);
        assertThat(page()).contains("Lav nu aftalen om jobbet.").contains("Begynd en tillægsaftale");
        openAsConsultant(match);
        press("Borgeren er ansat");
        press("Ja, borgeren er ansat");
        assertThat(page()).contains("Borgeren er ansat. Alle har fået besked");
        openAsCitizen(match);
        assertThat(page()).contains("Du har jobbet. Tillykke!");
        openAsConsultant(match);
        press("Ikke ansat alligevel");
        press("Ja, det var en fejl");
        assertThat(matches.status(match)).isEqualTo(MatchStatus.OFFER_ACCEPTED);
    }

    @Test
    void an_offer_can_be_declined_kindly_and_the_employer_does_not_read_why() {
        MatchId match = matches.at(scene, MatchStatus.OFFERED);
        openAsCitizen(match);
        press("Nej tak til jobbet");
        press("Send mit nej til jobbet");
        assertThat(page()).contains("Vælg en grund.");
        choose(MatchReason.TOO_MUCH);
        press("Send mit nej til jobbet");
        assertThat(page()).contains("Arbejdspladsen kan ikke længere se noget om dig.");
        openAsEmployer(match);
        assertThat(page()).contains("Siden findes ikke").doesNotContain("for meget");
        openAsConsultant(match);
        assertThat(page()).contains("Det bliver for meget for mig");
    }

    @Test
    void what_rests_because_of_another_job_is_taken_up_with_one_click() {
        MatchId job = matches.at(scene, MatchStatus.OFFER_ACCEPTED);
        Scene other = matches.withAnotherRole(scene);
        MatchId resting = matches.at(other, MatchStatus.MUTUAL);
        matches.move(scene, job, MatchMove.HIRE);
        openAsEmployer(resting);
        assertThat(page()).contains("Siden findes ikke").doesNotContain("andet job");
        openAsCitizen(resting);
        assertThat(page()).contains("Forløbet hviler, fordi du har fået et andet job.");
        press("Tag forløbet op igen");
        press("Ja, tag det op igen");
        assertThat(page()).contains("I har begge sagt ja.");
        openAsEmployer(resting);
        assertThat(page()).contains("I har begge sagt ja.");
    }

    @Test
    void three_months_later_there_is_no_button_that_would_be_refused() {
        MatchId resting = matches.at(scene, MatchStatus.OBSOLETE);
        clock.advance(Duration.ofDays(93));
        openAsCitizen(resting);
        assertThat(buttons()).isEmpty();
    }

    @Test
    void a_yes_is_undone_within_a_day_as_if_it_had_not_been_said() {
        MatchId match = matches.at(scene, MatchStatus.PRESENTED);
        openAsCitizen(match);
        press("Fortryd mit ja");
        assertThat(page()).contains("Arbejdspladsen får ikke noget at vide.");
        press("Ja, fortryd mit ja");
        assertThat(page()).contains("Dit ja er fortrudt.").contains("Rollen er foreslået til dig.");
        clock.advance(Duration.ofDays(1));
        MatchId older = matches.at(matches.withAnotherRole(scene), MatchStatus.PRESENTED);
        clock.advance(Duration.ofHours(25));
        openAsCitizen(older);
        assertThat(buttons()).containsExactly("Træk mit ja tilbage");
    }

    private List<String> waits(SignedIn person) {
        return waiting.stream()
                .flatMap(source -> source.waitingFor(person).stream())
                .map(line -> line.path())
                .filter(path -> path.matches("(forslag|kandidater|match)/.*"))
                .toList();
    }

    /** The ways on, without those of the frame around the page. */
    private static List<String> buttons() {
        return _find(MoveButtons.class).stream()
                .flatMap(part -> _find(part, Button.class).stream())
                .map(Button::getText)
                .toList();
    }

    private void openAsCitizen(MatchId match) {
        as(scene.person().account());
        go("forslag/" + match.value());
    }

    private void openAsEmployer(MatchId match) {
        as(scene.employer().contact());
        go("kandidater/" + match.value());
    }

    private void openAsConsultant(MatchId match) {
        as(scene.consultant());
        go("match/" + match.value());
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, s -> s.withLabel(label)), text);
    }

    /** In the group of choices that has it. */
    @SuppressWarnings("unchecked")
    private static <T> void choose(T value) {
        RadioButtonGroup<T> group = _find(RadioButtonGroup.class).stream()
                .filter(one -> one.getListDataView().contains(value))
                .findFirst()
                .orElseThrow();
        _setValue(group, value);
    }
}
