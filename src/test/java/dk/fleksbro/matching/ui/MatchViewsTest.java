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
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.consent.AccessLog;
import dk.fleksbro.consent.Consents;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.matching.MatchFixtures;
import dk.fleksbro.matching.MatchFixtures.Scene;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchMove;
import dk.fleksbro.matching.MatchReason;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.matching.MeetingForm;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("M3")
class MatchViewsTest extends UiTest {

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private Consents consents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccessLog log;

    @Autowired
    private List<WaitingSource> waiting;

    private Scene scene;

    @BeforeEach
    void aScene() {
        scene = matches.scene();
    }

    @Test
    void a_proposal_says_why_it_fits_and_what_a_yes_would_show() {
        MatchId match = matches.at(scene, MatchStatus.PROPOSED);
        openAsCitizen(match);
        assertThat(page())
                .contains("Pakke varer")
                .contains("Pakning: Det vil du gerne lave.")
                .contains("Det ser arbejdspladsen, når du har sagt ja")
                .contains("Jeg er omhyggelig og kommer til tiden.")
                .contains("Når I begge har sagt ja, ser de også: Navn, Telefon.");
    }

    @Test
    void only_a_yes_presents_the_person_and_only_with_what_is_released() {
        consents.release(scene.person().id().value(), Part.GOALS, Stage.NONE);
        MatchId match = matches.at(scene, MatchStatus.PROPOSED);
        openAsEmployer(match);
        assertThat(page()).contains("Siden findes ikke");
        openAsCitizen(match);
        press("Ja");
        assertThat(page()).contains("Du kan trække dit ja tilbage når som helst.");
        press("Ja, del det med arbejdspladsen");
        assertThat(page()).contains("Dit ja er sendt.");
        assertThat(matches.status(match)).isEqualTo(MatchStatus.PRESENTED);
        as(scene.employer().contact());
        go("kandidater");
        assertThat(page()).contains("Kandidat " + scene.person().candidateNo()).doesNotContain("Anna");
        openAsEmployer(match);
        assertThat(page())
                .contains("Kandidat " + scene.person().candidateNo())
                .contains("Jeg er omhyggelig og kommer til tiden.")
                .contains("Giv mig én ting ad gangen.")
                .doesNotContain("Anna", "20 30 40 50", "Jeg vil gerne blive en del af et hold.");
        assertThat(log.about(scene.person().id().value(), 20, 0))
                .anyMatch(row -> row.granted()
                        && row.part() == Part.NEEDS
                        && scene.employer().contact().accountId().equals(row.account()));
    }

    @Test
    void a_maybe_and_a_no_tell_the_consultant_why_and_the_employer_nothing() {
        MatchId match = matches.at(scene, MatchStatus.PROPOSED);
        openAsCitizen(match);
        press("Måske");
        press("Send mit måske");
        assertThat(page()).contains("Vælg en grund.");
        assertThat(matches.status(match)).isEqualTo(MatchStatus.PROPOSED);
        choose(MatchReason.TALK_FIRST);
        press("Send mit måske");
        assertThat(page()).contains("Din jobkonsulent taler med dig.");
        openAsConsultant(match);
        assertThat(page()).contains("Måske").contains("Jeg vil gerne tale med min jobkonsulent først");
        openAsCitizen(match);
        press("Nej");
        choose(MatchReason.TOO_FAR);
        press("Send mit nej");
        assertThat(page()).contains("Arbejdspladsen har ikke set noget om dig.");
        openAsEmployer(match);
        assertThat(page()).contains("Siden findes ikke");
        openAsConsultant(match);
        assertThat(page()).contains("Der er for langt");
    }

    @Test
    void both_say_yes_and_a_meeting_is_agreed() {
        MatchId match = matches.at(scene, MatchStatus.PRESENTED);
        openAsEmployer(match);
        press("Ja, vi vil gerne mødes");
        press("Send vores ja");
        assertThat(page())
                .contains("Jeres ja er sendt.")
                .contains("Anna Fleksjobber")
                .contains("20 30 40 50");
        press("Foreslå et møde");
        type("Dato", "1.1.2020");
        type("Klokkeslæt", "halv elleve");
        press("Send forslag til møde");
        assertThat(page())
                .contains("Skriv klokkeslættet, for eksempel 10.30.")
                .contains("Vælg, hvordan I vil mødes.")
                .contains("Skriv stedet, telefonnummeret eller linket på én linje.");
        type("Klokkeslæt", "10.30");
        press("Send forslag til møde");
        assertThat(page()).contains("Mødet skal ligge i fremtiden.");
        type("Dato", "3.12.2031");
        type("Sted", "Testvej 1, 8000 Aarhus");
        choose(MeetingForm.IN_PERSON);
        press("Send forslag til møde");
        assertThat(page()).contains("Forslaget til møde er sendt.").contains("3. december 2031 kl. 10.30");
        openAsCitizen(match);
        assertThat(page()).contains("Testvej 1, 8000 Aarhus").contains("3. december 2031 kl. 10.30");
        press("Foreslå en anden tid");
        press("Send ønske om ny tid");
        assertThat(page()).contains("Skriv, hvornår det passer dig bedre.");
        _setValue(_get(TextArea.class), "Helst om tirsdagen");
        press("Send ønske om ny tid");
        assertThat(page()).contains("Dit ønske er sendt.");
        openAsEmployer(match);
        assertThat(page()).contains("Helst om tirsdagen");
        matches.move(scene, match, MatchMove.PROPOSE_MEETING);
        openAsCitizen(match);
        press("Det passer");
        press("Ja, jeg kommer");
        assertThat(page()).contains("Mødet er aftalt.");
        assertThat(matches.status(match)).isEqualTo(MatchStatus.MEETING_AGREED);
    }

    @Test
    void what_is_typed_of_a_meeting_is_there_when_the_page_is_opened_again() {
        MatchId match = matches.at(scene, MatchStatus.MUTUAL);
        openAsEmployer(match);
        press("Foreslå et møde");
        type("Sted", "Kantinen");
        openAsEmployer(match);
        press("Foreslå et møde");
        assertThat(_get(TextField.class, s -> s.withLabel("Sted")).getValue()).isEqualTo("Kantinen");
    }

    @Test
    void a_yes_taken_back_hides_the_person_at_once_and_the_knock_is_logged() {
        MatchId match = matches.at(scene, MatchStatus.MUTUAL);
        openAsEmployer(match);
        assertThat(page()).contains("Anna Fleksjobber");
        matches.move(scene, match, MatchMove.WITHDRAW);
        press("Foreslå et møde");
        fillMeeting();
        press("Send forslag til møde");
        assertThat(page()).contains("Siden findes ikke").doesNotContain("Anna");
        go("kandidater");
        assertThat(page()).contains("Der er ingen kandidater lige nu.");
        assertThat(log.about(scene.person().id().value(), 20, 0))
                .anyMatch(row ->
                        !row.granted() && scene.employer().contact().accountId().equals(row.account()));
    }

    @Test
    void the_citizen_takes_a_yes_back_without_saying_why() {
        MatchId match = matches.at(scene, MatchStatus.PRESENTED);
        openAsCitizen(match);
        press("Træk mit ja tilbage");
        assertThat(page()).contains("Du behøver ikke at sige hvorfor.");
        press("Ja, træk mit ja tilbage");
        assertThat(page()).contains("Dit ja er trukket tilbage.");
        assertThat(matches.status(match)).isEqualTo(MatchStatus.WITHDRAWN);
    }

    @Test
    void the_employer_says_no_kindly_and_sees_nothing_more() {
        MatchId match = matches.at(scene, MatchStatus.PRESENTED);
        openAsEmployer(match);
        press("Nej tak");
        choose(MatchReason.HOURS_NOT_MET);
        _setValue(_get(TextArea.class), "Hvis det kunne være om torsdagen");
        press("Send vores nej");
        assertThat(page()).contains("Tak, fordi I svarede.").doesNotContain("omhyggelig");
        openAsCitizen(match);
        assertThat(page())
                .contains("Arbejdspladsen har sagt nej tak denne gang.")
                .contains("Dage og timer kan ikke passes sammen")
                .contains("Hvis det kunne være om torsdagen");
    }

    @Test
    void a_page_left_open_in_another_tab_says_what_has_happened_and_does_nothing_twice() {
        MatchId match = matches.at(scene, MatchStatus.PROPOSED);
        openAsCitizen(match);
        press("Ja");
        matches.move(scene, match, MatchMove.SAY_MAYBE);
        press("Ja, del det med arbejdspladsen");
        assertThat(page())
                .contains("Der er sket noget i mellemtiden: Du har svaret måske.")
                .contains("Du har svaret måske. Din jobkonsulent ved det.");
        assertThat(matches.status(match)).isEqualTo(MatchStatus.CITIZEN_MAYBE);
    }

    @Test
    void the_consultant_takes_a_proposal_back_and_can_propose_again() {
        MatchId match = matches.at(scene, MatchStatus.PRESENTED);
        openAsConsultant(match);
        press("Tag forslaget tilbage");
        choose(MatchReason.BETTER_ROLE);
        press("Ja, tag forslaget tilbage");
        assertThat(page()).contains("Forslaget er taget tilbage. Borgeren har fået besked.");
        openAsEmployer(match);
        assertThat(page()).contains("Siden findes ikke");
        openAsConsultant(match);
        press("Foreslå");
        press("Ja, foreslå rollen");
        assertThat(matches.status(match)).isEqualTo(MatchStatus.PROPOSED);
    }

    @Test
    void each_page_is_closed_to_everybody_it_is_not_about() {
        MatchId match = matches.at(scene, MatchStatus.MEETING_AGREED);
        Scene other = matches.scene();
        for (String path : List.of("forslag/", "kandidater/", "match/")) {
            for (var stranger : List.of(
                    other.person().account(),
                    other.employer().contact(),
                    other.consultant(),
                    fixtures.teamLead(scene.municipality()),
                    fixtures.admin())) {
                as(stranger);
                go(path + match.value());
                assertThat(page())
                        .as(stranger.role() + " " + path)
                        .doesNotContain("Pakke varer", "omhyggelig", "Testvej");
            }
        }
        as(scene.consultant());
        go("match/" + UUID.randomUUID());
        assertThat(page()).contains("Siden findes ikke");
    }

    @Test
    void the_start_page_of_each_is_told_what_waits() {
        MatchId match = matches.at(scene, MatchStatus.PROPOSED);
        assertThat(waitsFor(scene.person().account())).containsExactly("forslag/" + match.value());
        assertThat(waitsFor(scene.consultant())).isEmpty();
        clock.advance(Duration.ofDays(8));
        assertThat(waitsFor(scene.consultant())).containsExactly("match/" + match.value());
        matches.move(scene, match, MatchMove.SAY_YES);
        assertThat(waitsFor(scene.employer().contact())).containsExactly("kandidater/" + match.value());
        assertThat(waitsFor(scene.person().account())).isEmpty();
    }

    private List<String> waitsFor(dk.fleksbro.account.SignedIn person) {
        return waiting.stream()
                .flatMap(source -> source.waitingFor(person).stream())
                .map(line -> line.path())
                .filter(path -> path.matches("(forslag|kandidater|match)/.*"))
                .toList();
    }

    private void openAsCitizen(MatchId match) {
        as(scene.person().account());
        go("forslag/" + match.value());
    }

    @Test
    void name_and_address_protection_hides_a_person_from_the_employer_at_once() {
        MatchId match = matches.at(scene, MatchStatus.MUTUAL);
        openAsEmployer(match);
        assertThat(page()).contains("I har begge sagt ja.");
        jdbc.sql("update citizen set protected = true where id = ?")
                .param(scene.person().id().value())
                .update();
        openAsEmployer(match);
        assertThat(page()).contains("Siden findes ikke");
        go("kandidater");
        assertThat(page()).contains("Der er ingen kandidater lige nu.");
        openAsCitizen(match);
        assertThat(page()).contains("I har begge sagt ja.");
    }

    private void openAsEmployer(MatchId match) {
        as(scene.employer().contact());
        go("kandidater/" + match.value());
    }

    private void openAsConsultant(MatchId match) {
        as(scene.consultant());
        go("match/" + match.value());
    }

    private static void fillMeeting() {
        type("Dato", "3.12.2031");
        type("Klokkeslæt", "10");
        type("Sted", "Kantinen");
        choose(MeetingForm.IN_PERSON);
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
