package dk.fleksbro.wage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UseCase("W1")
class SubsidyViewTest extends UiTest {

    @BeforeEach
    void aStrangerOpensThePage() {
        clock.setTo(Instant.parse("2026-11-21T12:00:00Z"));
        go("fleksloentilskud");
    }

    @Test
    void three_answers_give_a_sentence_every_step_and_what_two_hours_more_would_mean() {
        ask("8", "140", "140");
        assertThat(page())
                .contains(
                        "Fleksløntilskuddet er cirka 17.593,33 kr. Lønnen er 4.853,33 kr. I alt bliver det 22.446,67 kr.")
                .contains("8 timer om ugen gange 140,00 kr.")
                .contains("Det højeste tilskud i 2026 er 21.600,00 kr.")
                .contains("Lønloftet er det, der bestemmer. Tilskuddet bliver 17.593,33 kr.")
                .contains("Tallene er vejledende")
                .contains("Satserne for 2026 er foreløbige")
                .contains("Har du flere job")
                .contains("løn og tilskud tilsammen 0,00 kr. højere om måneden. Arbejdspladsen betaler 1.213,33 kr.")
                .contains("To timer mere")
                .contains("6.066,67 kr.");
    }

    @Test
    void full_time_pay_can_be_given_by_the_month() {
        byMonth();
        ask("5", "170", "27.256,67");
        assertThat(page()).contains("Fleksløntilskuddet er cirka 20.495,00 kr.").contains("Løn og tilskud i alt");
    }

    @Test
    void another_year_can_be_chosen_and_a_confirmed_one_names_its_source() {
        ask("18", "200", "200");
        _click(_get(Button.class, s -> s.withAttribute("aria-label", "Brug satserne for 2024")));
        assertThat(page())
                .contains("Fleksløntilskuddet er cirka 15.272,00 kr.")
                .contains("Satserne for 2024 er fra star.dk")
                .doesNotContain("er foreløbige");
    }

    @Test
    void a_year_without_rates_is_said_at_once_and_nothing_is_guessed() {
        clock.setTo(Instant.parse("2027-01-02T12:00:00Z"));
        as(fixtures.admin());
        go("fleksloentilskud");
        assertThat(page()).contains("Vi har ikke satser for 2027");
        ask("18", "200", "200");
        assertThat(page()).contains("Vi har ikke satser for 2027").doesNotContain("Fleksløntilskuddet er cirka");
    }

    @Test
    void bad_input_gets_a_clear_sentence_and_keeps_what_was_typed() {
        ask("", "", "");
        assertThat(page())
                .contains("Der mangler 3 ting")
                .contains("Skriv, hvor mange timer der arbejdes om ugen")
                .contains("Skriv lønnen for en time")
                .contains("Skriv lønnen på fuld tid")
                .doesNotContain("Fleksløntilskuddet er cirka");
        ask("mange", "-5", "28500");
        assertThat(field("Timer om ugen").getErrorMessage()).contains("Skriv timerne med tal");
        assertThat(field("Timer om ugen").getValue()).isEqualTo("mange");
        assertThat(field("Løn for en time").getErrorMessage()).contains("Skriv beløbet med tal");
        assertThat(field("Løn på fuld tid i samme stilling").getErrorMessage()).contains("Det ligner løn for en måned");
        byMonth();
        ask("38", "20000", "185");
        assertThat(page())
                .contains("Der kan højst være 37 timer")
                .contains("Det ligner løn for en måned. Skriv lønnen for én time")
                .contains("Det ligner løn for en time");
        ask("37", "200", "0");
        assertThat(page()).contains("Det ligner løn for en time");
    }

    @Test
    void without_a_wage_it_says_that_nothing_is_paid() {
        ask("8", "0", "140");
        assertThat(page()).contains("Uden løn bliver tilskuddet 0,00 kr.");
    }

    @Test
    void full_time_cannot_have_two_hours_more() {
        ask("36", "200", "200");
        assertThat(page()).contains("To timer mere vil være over fuld tid");
    }

    @Test
    void the_database_is_not_asked() {
        assertThat(StatementCount.during(() -> ask("8", "140", "140"))).isZero();
    }

    private static void ask(String hours, String hourly, String fullTime) {
        _setValue(field("Timer om ugen"), hours);
        _setValue(field("Løn for en time"), hourly);
        _setValue(field("Løn på fuld tid i samme stilling"), fullTime);
        _click(_get(Button.class, s -> s.withText("Regn ud")));
    }

    @SuppressWarnings("unchecked")
    private static void byMonth() {
        _setValue(
                (RadioButtonGroup<Boolean>) _get(RadioButtonGroup.class, s -> s.withLabel("Lønnen på fuld tid er")),
                true);
    }

    private static TextField field(String label) {
        return _get(TextField.class, s -> s.withLabel(label));
    }
}
