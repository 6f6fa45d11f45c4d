package dk.fleksbro.worklist.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StandIns;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.matching.MatchFixtures;
import dk.fleksbro.matching.MatchFixtures.Scene;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.worklist.Reminding;
import dk.fleksbro.worklist.WorkFilter.Turn;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A consultant with one citizen who has not answered for nine days, and one without a fleksjobbevis. */
@UseCase("M9")
class WorkListViewTest extends UiTest {

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private StandIns standIns;

    private Municipality municipality;
    private SignedIn consultant;
    private Person silent;

    @BeforeEach
    void twoCitizens() {
        municipality = fixtures.municipality();
        consultant = fixtures.consultant(municipality);
        Scene scene = matches.scene();
        silent = citizens.withProfile(
                municipality,
                bevis -> bevis.name("Vera Tavs").consultant(consultant).releaseAll());
        matches.at(new Scene(municipality, consultant, scene.employer(), scene.role(), silent), MatchStatus.PROPOSED);
        citizens.citizen(municipality, consultant);
        clock.advance(Duration.ofDays(9));
        as(consultant);
    }

    @Test
    void each_stands_with_the_reason_in_words_what_goes_wrong_first_on_top() {
        go("arbejdsliste");
        assertThat(page())
                .contains("Det, der går galt først, står øverst")
                .contains("0 nu, 1 i denne uge, 1 når der er tid. Intet venter for 0 borgere. Udskudt: 0.")
                .contains("Vera Tavs har ikke svaret i 9 dage")
                .contains("Har ikke et fleksjobbevis endnu");
        assertThat(page().indexOf("har ikke svaret")).isLessThan(page().indexOf("Har ikke et fleksjobbevis"));
        assertThat(_get(Anchor.class, s -> s.withText("Har ikke et fleksjobbevis endnu"))
                        .getHref())
                .startsWith("borgere/");
    }

    @Test
    void reminding_shows_whom_and_when_first_and_can_be_undone() {
        go("arbejdsliste");
        tick("Vera Tavs");
        assertThat(page()).contains("1 er valgt");
        press("Mind dem om det");
        assertThat(page())
                .contains("De får en venlig påmindelse kl.")
                .contains("Fleksjobberen bliver mindet om det. Vera Tavs har ikke svaret i 9 dage");
        press("Send 1 påmindelse");
        assertThat(page()).contains("Én påmindelse bliver sendt kl.").contains("Det har du gjort");
        as(silent.account());
        go("");
        assertThat(page()).doesNotContain("Kommunen minder om");
        as(consultant);
        go("arbejdsliste");
        press("Fortryd");
        assertThat(page()).contains("Det er fortrudt. Alt er, som det var.").doesNotContain("Det har du gjort");
        clock.advance(Reminding.HELD.plusMinutes(1));
        as(silent.account());
        go("");
        assertThat(page()).contains("Svar på et forslag").doesNotContain("Kommunen minder om");
    }

    @Test
    void where_it_is_ones_own_turn_there_is_nobody_to_remind_and_nothing_to_confirm() {
        Person waiting = citizens.withProfile(
                municipality, bevis -> bevis.name("Nina Ventende").consultant(consultant));
        clock.advance(Duration.ofDays(61));
        go("arbejdsliste");
        assertThat(page()).contains("Har ventet 61 dage og har ikke fået et forslag endnu");
        tick("Nina Ventende");
        press("Mind dem om det");
        assertThat(page())
                .contains("Der er ingen at minde blandt de valgte.")
                .contains("Her sker der ikke noget")
                .contains("Det er din egen tur. Der er ingen at minde.");
        assertThat(_find(
                        Button.class,
                        s -> s.withPredicate(button -> button.getText().startsWith("Send"))))
                .isEmpty();
        assertThat(waiting.id()).isNotNull();
    }

    @Test
    void what_is_put_off_rests_in_a_view_of_its_own_and_can_be_brought_back() {
        go("arbejdsliste");
        tick("Vera Tavs");
        press("Udskyd");
        assertThat(page()).contains("Det kommer igen af sig selv på dagen").contains("I morgen");
        press("Udskyd 1");
        assertThat(page())
                .contains("Udskudt til")
                .doesNotContain("har ikke svaret i 9 dage")
                .contains("Udskudt: 1.");
        _setValue(_get(Checkbox.class, s -> s.withLabel("Vis kun det udskudte")), true);
        assertThat(page()).contains("har ikke svaret i 9 dage").contains("Kommer igen");
        tick("Vera Tavs");
        press("Hent tilbage nu");
        assertThat(page()).contains("De står i listen igen.");
        _setValue(_get(Checkbox.class, s -> s.withLabel("Vis kun det udskudte")), false);
        assertThat(page()).contains("har ikke svaret i 9 dage");
    }

    @Test
    void a_citizen_is_given_to_a_colleague_after_it_was_said_what_happens() {
        fixtures.account(Role.CONSULTANT, municipality.id(), "Mikkel Makker");
        go("arbejdsliste");
        tick("Vera Tavs");
        press("Giv til en kollega");
        assertThat(page())
                .contains("Begge får besked om ti minutter")
                .contains("Vera Tavs")
                .contains("Mikkel Makker bliver jobkonsulent.");
        press("Giv 1 borger videre");
        assertThat(page()).contains("Mikkel Makker er nu jobkonsulent for borgeren.");
        as(silent.account());
        go("hvem-har-set");
        assertThat(page()).contains("Din jobkonsulent er Mikkel Makker.");
        as(consultant);
        go("arbejdsliste");
        press("Fortryd");
        as(silent.account());
        go("hvem-har-set");
        assertThat(page()).contains("Din jobkonsulent er Karin Konsulent.");
    }

    @Test
    void what_was_told_is_gone_from_the_start_page_once_it_has_been_read() {
        SignedIn colleague = fixtures.account(Role.CONSULTANT, municipality.id(), "Mikkel Makker");
        go("arbejdsliste");
        tick("Vera Tavs");
        press("Giv til en kollega");
        press("Giv 1 borger videre");
        clock.advance(Reminding.HELD.plusMinutes(1));
        readOnce(silent.account(), "Du har fået en ny jobkonsulent", "hvem-har-set");
        readOnce(
                colleague,
                "En kollega har givet dig en borger",
                "borgere/" + silent.id().value());
    }

    private void readOnce(SignedIn reader, String notice, String path) {
        as(reader);
        go("");
        assertThat(page()).contains(notice);
        go(path);
        go("");
        assertThat(page()).doesNotContain(notice);
    }

    @Test
    void without_a_tick_or_without_a_colleague_it_is_said_what_to_do() {
        go("arbejdsliste");
        press("Mind dem om det");
        assertThat(page()).contains("Sæt kryds ved dem, det gælder, og prøv igen.");
        tick("Vera Tavs");
        press("Giv til en kollega");
        assertThat(page()).contains("Kommunen har ingen anden jobkonsulent, der kan logge ind.");
    }

    @Test
    void a_view_is_kept_under_a_name_and_taken_away_with_a_way_back() {
        go("arbejdsliste");
        turn(Turn.OTHERS);
        press("Gem denne visning");
        press("Gem visningen");
        assertThat(page()).contains("Giv visningen et navn på højst 60 tegn.");
        _setValue(_get(TextField.class, s -> s.withLabel("Visningens navn")), "Venter på andre");
        press("Gem visningen");
        assertThat(page()).contains("Visningen Venter på andre er gemt.");
        go("arbejdsliste");
        assertThat(_get(Anchor.class, s -> s.withText("Venter på andre")).getHref())
                .isEqualTo("arbejdsliste?tur=OTHERS");
        UI.getCurrent().navigate("arbejdsliste", QueryParameters.of("tur", "OTHERS"));
        assertThat(turn().getValue()).isEqualTo(Turn.OTHERS);
        press("Fjern");
        assertThat(page()).contains("Visningen Venter på andre er fjernet.");
        press("Fortryd");
        assertThat(_find(Anchor.class, s -> s.withText("Venter på andre"))).hasSize(1);
    }

    @Test
    void a_search_says_what_is_found_and_an_empty_list_says_how_it_stands() {
        go("arbejdsliste");
        TextField search = _get(TextField.class, s -> s.withLabel("Søg efter navn"));
        _setValue(search, "tavs");
        assertThat(page()).contains("Vera Tavs").doesNotContain("Har ikke et fleksjobbevis endnu");
        _setValue(search, "findes ikke");
        assertThat(page()).contains("Her er ikke noget, der venter.");
        _setValue(search, "");
        press("Vælg alle viste");
        assertThat(page()).contains("2 er valgt");
        press("Vælg alle viste");
        assertThat(page()).doesNotContain("er valgt");
    }

    @Test
    void who_stands_in_sees_the_colleague_s_citizens_beside_the_own_and_cannot_give_them_away() {
        SignedIn standIn = fixtures.account(Role.CONSULTANT, municipality.id(), "Viggo Vikar");
        LocalDate today = DanishTime.date(clock.instant());
        standIns.arrange(consultant, consultant.id(), standIn.id(), today, today.plusDays(7));
        as(standIn);
        go("arbejdsliste");
        assertThat(page())
                .contains("Vera Tavs har ikke svaret i 9 dage")
                .contains("Vikar for Karin Konsulent")
                .contains("Dem, jeg er vikar for");
        tick("Vera Tavs");
        press("Giv til en kollega");
        assertThat(page()).contains("Er ikke din borger, så du kan ikke give borgeren videre.");
        clock.advance(Duration.ofDays(8));
        go("arbejdsliste");
        assertThat(page()).doesNotContain("Vera Tavs").doesNotContain("Dem, jeg er vikar for");
    }

    @Test
    void a_consultant_for_whom_nothing_waits_sees_so_and_can_see_everybody() {
        SignedIn other = fixtures.consultant(municipality);
        citizens.withProfile(municipality, bevis -> bevis.name("Rolf Rolig").consultant(other));
        as(other);
        go("arbejdsliste");
        assertThat(page()).contains("Du har 1 borger, hvor alt er i gang.").doesNotContain("Rolf Rolig");
        _setValue(_get(Checkbox.class, s -> s.withLabel("Vis også borgere, hvor intet venter")), true);
        assertThat(page()).contains("Rolf Rolig").contains("Intet venter");
    }

    private static void tick(String name) {
        _setValue(_get(Checkbox.class, s -> s.withLabel(name)), true);
    }

    private static void press(String text) {
        _click(_find(Button.class, s -> s.withText(text)).getFirst());
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Turn> turn() {
        return _get(RadioButtonGroup.class, s -> s.withLabel("Hvis tur det er"));
    }

    private static void turn(Turn turn) {
        _setValue(turn(), turn);
    }
}
