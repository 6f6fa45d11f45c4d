package dk.fleksbro.fair.ui.paper;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.PlanEdit;
import dk.fleksbro.fair.PlanService;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.PlansInForce;
import dk.fleksbro.fair.SentFairs;
import dk.fleksbro.fair.SentFairs.Sent;
import dk.fleksbro.fair.day.FairDays;
import dk.fleksbro.shared.DanishTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of a fair on paper: what to print, what is new since, and the results that come back. */
class PaperViewsTest extends UiTest {

    @Autowired
    private SentFairs fairs;

    @Autowired
    private FairService all;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlansInForce inForce;

    @Autowired
    private FairFixtures scenes;

    @Autowired
    private JdbcClient jdbc;

    @UseCase("X10")
    @Test
    void without_a_plan_the_page_says_what_comes_first() {
        FairFixtures.Scene scene = scenes.open(5, 2);
        as(scene.host());
        go("messer/" + scene.fair().value() + "/print");
        assertThat(page()).contains("Der er ingen plan at printe endnu.").contains("Dagen før:");
    }

    @UseCase("X10")
    @Test
    void a_plan_that_was_sent_is_fetched_on_paper_one_link_for_each() {
        Sent sent = fairs.with(3, 2);
        as(sent.scene().host());
        go("messer/" + sent.fair().value() + "/print");
        assertThat(page()).contains("Plan 1").contains("Den ændrer sig ikke mere.");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains("Personkort", "Bordlister", "Bordskilte", "Værtens køreplan", "Svarkort og ønskekort");
    }

    @UseCase("X7")
    @Test
    void a_changed_plan_is_frozen_when_it_is_printed_and_the_page_says_which_cards_are_new() {
        Sent sent = fairs.with(3, 2);
        PlannedDate date = inForce.of(sent.fair()).orElseThrow().dates().getFirst();
        as(sent.scene().host());
        plans.edit(sent.fair(), 1, new PlanEdit(date.seeker(), date.stand(), PlanEdit.NOWHERE));
        go("messer/" + sent.fair().value() + "/print");
        assertThat(page())
                .contains("Ændret siden plan 1")
                .contains("Kort, der skal printes igen: 1. Det er nummer " + FairDays.card(jdbc, date.seeker()));
        _assertNone(Anchor.class, s -> s.withText("Ændringssedler"));
        _click(_get(Button.class, s -> s.withText("Lav papirerne af plan 2")));
        assertThat(page()).contains("Plan 2 bliver låst");
        _click(_get(Button.class, s -> s.withText("Ja, lav papirerne")));
        assertThat(page()).contains("Plan 2 er låst.");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Nye personkort", "Ændringssedler");
    }

    @UseCase("X10")
    @Test
    void results_are_ticked_off_taken_back_and_signed() {
        Sent sent = day();
        assertThat(page()).contains("Mangler: 8 af 8 møder.").contains("Pil op og ned skifter række.");
        _click(button("Holdt"));
        assertThat(page())
                .contains("Mangler: 7 af 8 møder.")
                .contains(sent.scene().host().displayName());
        assertThat(button("Holdt").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        _click(_get(Button.class, s -> s.withText("Fortryd det sidste")));
        assertThat(page()).contains("Mangler: 8 af 8 møder.");
        long card = FairDays.card(jdbc, sent.seekers().getFirst());
        _setValue(_get(TextField.class, s -> s.withLabel("Eller kun ét kort")), String.valueOf(card));
        assertThat(_find(NativeButton.class, s -> s.withText("Holdt"))).hasSize(2);
    }

    @UseCase("X10")
    @Test
    void a_date_that_was_not_planned_is_refused_by_the_rules_name_or_written_in() {
        Sent sent = day();
        PlannedDate date = inForce.of(sent.fair()).orElseThrow().dates().getFirst();
        add(date, 13);
        assertThat(page()).contains("Reglen er: To mødes højst én gang.");
        jdbc.sql("insert into fair_date_fact values (?, ?, ?, false, ?, utc_timestamp(6))")
                .params(
                        date.seeker(),
                        date.stand(),
                        date.round(),
                        sent.scene().host().id().value())
                .update();
        add(date, 13);
        assertThat(page()).contains("er skrevet ind.");
    }

    @UseCase("X10")
    @Test
    void a_day_that_was_run_on_paper_is_ended_here() {
        Sent sent = fairs.with(4, 2);
        var terms = all.find(sent.fair()).orElseThrow().terms();
        clock.setTo(
                DanishTime.instant(terms.day(), terms.times().rounds().getLast().ends()));
        as(sent.scene().host());
        go(results(sent));
        _click(_get(Button.class, s -> s.withText("Afslut dagen")));
        assertThat(page()).contains("I kan stadig taste resultater ind. Der mangler 8 møder.");
        _click(_get(Button.class, s -> s.withText("Ja, afslut dagen")));
        assertThat(page()).contains("Messen er afholdt.");
        _assertNone(Button.class, s -> s.withText("Afslut dagen"));
    }

    @UseCase("X10")
    @Test
    void who_has_no_duty_that_day_is_told_who_types() {
        Sent sent = fairs.with(2, 2);
        FairDays.goTo(sent.scene(), all, clock);
        as(fixtures.consultant(sent.scene().municipality()));
        go(results(sent));
        assertThat(page()).contains("Resultater tastes af værten");
        _assertNone(NativeButton.class, s -> s.withText("Holdt"));
    }

    private Sent day() {
        Sent sent = fairs.with(4, 2);
        FairDays.goTo(sent.scene(), all, clock);
        as(sent.scene().host());
        go(results(sent));
        return sent;
    }

    private static String results(Sent sent) {
        return "messer/" + sent.fair().value() + "/resultater";
    }

    private static NativeButton button(String text) {
        List<NativeButton> buttons = _find(NativeButton.class, s -> s.withText(text));
        return buttons.getFirst();
    }

    @SuppressWarnings("unchecked")
    private void add(PlannedDate date, int round) {
        _setValue(
                _get(TextField.class, s -> s.withLabel("Kortets nummer")),
                String.valueOf(FairDays.card(jdbc, date.seeker())));
        _setValue((Select<UUID>) _get(Select.class, s -> s.withLabel("Arbejdsplads")), date.stand());
        Select<Integer> rounds =
                (Select<Integer>) _find(Select.class, s -> s.withLabel("Runde")).getLast();
        _setValue(rounds, round);
        _click(_get(Button.class, s -> s.withText("Tilføj mødet")));
    }
}
