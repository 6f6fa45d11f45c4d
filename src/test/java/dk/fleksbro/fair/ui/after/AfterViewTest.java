package dk.fleksbro.fair.ui.after;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.after.HeldFairs;
import dk.fleksbro.fair.after.HeldFairs.Held;
import dk.fleksbro.fair.after.Rated;
import dk.fleksbro.matching.Interest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("X12")
class AfterViewTest extends UiTest {

    @Autowired
    private HeldFairs fairs;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_consultant_goes_from_the_start_page_to_the_step_and_closes_it_with_the_next() {
        Held held = fairs.with(1, 1);
        SignedIn consultant = consultant(held);
        PlannedDate date = held.date(0, 0);
        fairs.says(
                held.sent().people().getFirst().account(),
                held,
                date.seeker(),
                date.stand(),
                new Rated(Interest.YES, "Godt sted."));
        fairs.workplaceSays(held, 0, 0, Interest.YES);
        as(consultant);
        go("");
        assertThat(page()).contains("1 ting venter på dig efter Fleksjobmesse i Prøveby");
        go(after(held));
        assertThat(page())
                .contains("Besøg på arbejdspladsen. Din opgave.", "Fleksjobberen sagde ja: “Godt sted.”")
                .contains("Arbejdspladsen sagde ja");
        _click(button("Gjort"));
        assertThat(page()).contains("Skriv, hvordan det gik");
        _click(button("Ja, det er gjort"));
        assertThat(page()).contains("Skriv en sætning om, hvordan det gik.");
        _setValue(_get(TextField.class, s -> s.withLabel("Hvordan gik det?")), "De så lageret.");
        choose("Hvad så?", 1);
        _click(button("Ja, det er gjort"));
        assertThat(page()).contains("Skridtet er gjort.", "Udkast til aftale. Din opgave.", "De så lageret.");
        assertThat(_find(Anchor.class, s -> s.withText("Begynd aftalen, udfyldt med det, vi ved")))
                .hasSize(1)
                .allMatch(link -> link.getHref().startsWith("aftaler/begynd/"));
        _click(button("Åbn igen"));
        assertThat(page()).contains("Skridtet er åbent igen.");
    }

    @Test
    void what_is_over_its_day_is_marked_and_comes_first() {
        Held held = fairs.with(2, 1);
        SignedIn consultant = consultant(held);
        fairs.bothSay(held, 1, 0, Interest.YES, Interest.YES);
        fairs.bothSay(held, 0, 0, Interest.YES, Interest.YES);
        clock.advance(Duration.ofDays(8));
        as(consultant);
        go("");
        assertThat(page()).contains("2 af de næste skridt efter Fleksjobmesse i Prøveby er over fristen");
        go(after(held));
        // one's own stands above nobody's
        assertThat(page().indexOf("Din opgave")).isLessThan(page().indexOf("Ingen har den endnu"));
        assertThat(page()).contains("Over fristen");
        _click(button("Tag den"));
        assertThat(page()).contains("Opgaven er nu din.").doesNotContain("Ingen har den endnu");
    }

    @Test
    void a_single_yes_is_decided_on_by_the_own_consultant_and_others_read_only_that_there_is_one() {
        Held held = fairs.with(1, 1);
        SignedIn consultant = consultant(held);
        fairs.bothSay(held, 0, 0, Interest.NO, Interest.YES);
        as(held.sent().scene().host());
        go(after(held));
        assertThat(page())
                .contains("Borgernes egne konsulenter skal tage stilling til 1 mere.")
                .doesNotContain("Arbejdspladsen sagde ja", "Fleksjobber 1");
        as(consultant);
        go(after(held));
        assertThat(page())
                .contains("Et ja", "Arbejdspladsen sagde ja")
                .doesNotContain("Fleksjobberen sagde", "sagde nej");
        _click(button("Gør ikke mere"));
        assertThat(page()).contains("Der gøres ikke mere.");
        _click(button("Tag det op igen"));
        _click(button("Lav et næste skridt"));
        assertThat(page()).contains("Ingen af de to får besked, før du taler med dem.");
        _click(button("Ja, lav skridtet"));
        assertThat(page()).contains("Det næste skridt står nu på listen.", "Besøg på arbejdspladsen. Din opgave.");
    }

    @Test
    void somebody_protected_has_a_card_number_and_no_name_and_why_there_is_no_match_is_said() {
        Held held = fairs.with(1, 1);
        SignedIn consultant = consultant(held);
        jdbc.sql("update citizen set protected = true where id = ?")
                .param(held.sent().people().getFirst().id().value())
                .update();
        fairs.bothSay(held, 0, 0, Interest.YES, Interest.YES);
        as(consultant);
        go(after(held));
        assertThat(page())
                .contains("Begge sagde ja, men der er ikke oprettet et match")
                .contains("navne- og adressebeskyttelse")
                .doesNotContain("Fleksjobber 1");
    }

    @Test
    void a_change_made_in_another_tab_is_told_of() {
        Held held = fairs.with(1, 1);
        SignedIn consultant = consultant(held);
        fairs.bothSay(held, 0, 0, Interest.YES, Interest.YES);
        as(held.sent().scene().host());
        go(after(held));
        jdbc.sql("update fair_next_step set version = version + 1, owner_id = ? where fair_id = ?")
                .params(consultant.accountId(), held.sent().fair().value())
                .update();
        _click(button("Tag den"));
        assertThat(page()).contains("En anden har ændret det i mellemtiden.");
    }

    @Test
    void with_nothing_left_the_follow_up_is_ended_and_an_empty_list_teaches() {
        Held held = fairs.with(1, 1);
        as(held.sent().scene().host());
        go(after(held));
        assertThat(page())
                .contains("Der er ingen næste skridt nu. Når begge siger ja", "Gæsterne kan svare indtil")
                .contains("Det kan gøres, når der ikke er mere, der venter");
        clock.setTo(fairs.ends(held).plus(Duration.ofDays(2)));
        go("messer");
        go(after(held));
        _click(button("Afslut opfølgningen"));
        assertThat(page()).contains("Så kan der ikke tastes flere svar ind.");
        _click(button("Ja, afslut"));
        assertThat(page()).contains("Messen er fulgt op.");
    }

    @Test
    void guests_the_team_lead_and_other_municipalities_do_not_open_it() {
        Held held = fairs.with(1, 1);
        for (SignedIn reader : new SignedIn[] {
            held.sent().people().getFirst().account(),
            held.sent().workplaces().getFirst().contact(),
            fixtures.teamLead(held.sent().scene().municipality()),
            fixtures.consultant(fixtures.municipality())
        }) {
            as(reader);
            go(after(held));
            assertThat(page()).doesNotContain("Næste skridt");
        }
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, int index) {
        RadioButtonGroup<Object> group = _get(RadioButtonGroup.class, s -> s.withLabel(label));
        _setValue(group, group.getListDataView().getItem(index));
    }

    private SignedIn consultant(Held held) {
        SignedIn consultant = fixtures.consultant(held.sent().scene().municipality());
        fairs.consultant(held, 0, consultant);
        return consultant;
    }

    private static String after(Held held) {
        return "messer/" + held.sent().fair().value() + "/efter";
    }

    private static Button button(String text) {
        return _get(Button.class, s -> s.withText(text));
    }
}
