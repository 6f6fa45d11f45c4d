package dk.fleksbro.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fleksbro.Fixtures;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import dk.fleksbro.agreement.ColleagueRule;
import dk.fleksbro.agreement.ColleagueService;
import dk.fleksbro.agreement.ColleagueWords;
import dk.fleksbro.document.Papers;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("A7")
class ColleagueViewTest extends UiTest {

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private ColleagueService service;

    private Job job;

    @BeforeEach
    void aRunningJob() {
        job = agreements.running(agreements.today().minusDays(30));
    }

    @Test
    void the_citizen_begins_with_the_agreements_words_but_not_with_the_needs() {
        openAs(job.citizen());
        assertThat(page())
                .contains("Det laver jeg her")
                .contains("– Pakke varer")
                .contains("mandag kl. 9.00–13.00")
                .doesNotContain("pause");
        assertThat(_find(TextArea.class)).hasSizeLessThanOrEqualTo(3);
        press("Videre");
        assertThat(_find(TextArea.class)).hasSizeLessThanOrEqualTo(3);
        assertThat(field("Det hjælper mig").getValue()).isEmpty();
    }

    @Test
    void the_workplace_sees_it_only_when_it_is_approved_and_then_word_for_word() {
        openAs(job.citizen());
        type("Det laver jeg her", "Jeg pakker varer i hal 2.");
        press("Videre");
        type("Det hjælper mig", "Sig det til mig én ting ad gangen.");
        openAs(job.contact());
        assertThat(page()).contains("Der er ikke noget ark lige nu").doesNotContain("hal 2");
        openAs(job.citizen());
        // what was typed is still there
        assertThat(field("Det laver jeg her").getValue()).isEqualTo("Jeg pakker varer i hal 2.");
        press("Videre");
        press("Se det hele");
        assertThat(page()).contains("Sådan ser dine kolleger arket").contains("én ting ad gangen");
        press("Godkend og vis det");
        assertThat(page()).contains("Arket er godkendt");
        openAs(job.contact());
        assertThat(page())
                .contains("Til kollegerne fra")
                .contains("Jeg pakker varer i hal 2.")
                .contains("Sig det til mig én ting ad gangen.")
                .contains("Hent som PDF");
        assertThat(_find(Button.class, s -> s.withText("Tag det tilbage"))).isEmpty();
    }

    @Test
    void it_can_be_taken_back_at_once() {
        approved(6);
        openAs(job.contact());
        assertThat(page()).contains("Jeg er her om mandagen");
        openAs(job.citizen());
        press("Tag det tilbage");
        assertThat(page()).contains("Arket er taget tilbage");
        openAs(job.contact());
        assertThat(page()).contains("Der er ikke noget ark lige nu").doesNotContain("Jeg er her om mandagen");
    }

    @Test
    void it_is_gone_by_itself_when_its_time_is_over() {
        approved(3);
        clock.advance(Duration.ofDays(80));
        openAs(job.contact());
        assertThat(page()).contains("Jeg er her om mandagen");
        clock.advance(Duration.ofDays(20));
        openAs(job.contact());
        assertThat(page()).contains("Der er ikke noget ark lige nu").doesNotContain("Jeg er her om mandagen");
        Fixtures.signIn(job.contact());
        assertThat(service.read(job.id()).shown()).isEmpty();
    }

    @Test
    void a_new_one_takes_the_olds_place_only_when_it_is_approved() {
        approved(6);
        openAs(job.citizen());
        press("Skriv et nyt");
        assertThat(field("Der er jeg her").getValue()).isEqualTo("Jeg er her om mandagen.");
        type("Der er jeg her", "Jeg er her om tirsdagen.");
        openAs(job.contact());
        assertThat(page()).contains("om mandagen").doesNotContain("om tirsdagen");
        openAs(job.citizen());
        press("Skriv et nyt");
        press("Videre");
        press("Se det hele");
        months(12);
        press("Godkend og vis det");
        openAs(job.contact());
        assertThat(page()).contains("om tirsdagen").doesNotContain("om mandagen");
    }

    @Test
    void bad_words_get_a_sentence_beside_the_field_and_are_not_approved() {
        openAs(job.citizen());
        type("Det laver jeg her", "");
        type("Der er jeg her", "");
        press("Videre");
        press("Se det hele");
        assertThat(page()).contains("Skriv noget i mindst ét af felterne").doesNotContain("Godkend og vis det");
        type("Det laver jeg her", "Mit nummer er 010190-1234");
        press("Videre");
        press("Se det hele");
        assertThat(page()).contains("Det ligner et CPR-nummer").doesNotContain("Godkend og vis det");
        Fixtures.signIn(job.citizen());
        assertThat(rule(new ColleagueWords("<script>", "", "", ""), 6)).isEqualTo(ColleagueRule.SHEET_NOT_READY);
        assertThat(rule(new ColleagueWords("x".repeat(601), "", "", ""), 6)).isEqualTo(ColleagueRule.SHEET_NOT_READY);
        assertThat(rule(new ColleagueWords("Pakker", "", "", ""), 13)).isEqualTo(ColleagueRule.SHEET_TOO_LONG_SHOWN);
        assertThat(rule(new ColleagueWords("Pakker", "", "", ""), 0)).isEqualTo(ColleagueRule.SHEET_TOO_LONG_SHOWN);
    }

    @Test
    void nobody_else_reads_it_and_only_the_citizen_approves_or_takes_back() {
        approved(6);
        Job other = agreements.running(agreements.today().minusDays(3));
        for (SignedIn stranger :
                List.of(other.citizen(), other.contact(), other.consultant(), job.consultant(), fixtures.admin())) {
            openAs(stranger);
            assertThat(page()).doesNotContain("Jeg er her om mandagen");
            Fixtures.signIn(stranger);
            assertThatThrownBy(() -> service.read(job.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.withdraw(job.id())).isInstanceOf(NotFound.class);
        }
        Fixtures.signIn(job.contact());
        assertThatThrownBy(() -> service.withdraw(job.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.approve(job.id(), words(), 6)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_words_stand_in_the_pdf() {
        approved(6);
        Fixtures.signIn(job.contact());
        var now = service.read(job.id());
        byte[] pdf = Papers.pdf(ColleagueView.paper(now.shown().orElseThrow(), now.citizenName()));
        assertThat(pdf).isNotEmpty();
        assertThat(Papers.pdf(ColleagueView.paper(now.shown().orElseThrow(), now.citizenName())))
                .isEqualTo(pdf);
    }

    @Test
    void the_page_asks_the_database_at_most_three_times() {
        openAs(job.citizen());
        assertThat(StatementCount.during(() -> go("aftaler/" + job.id().value() + "/kolleger")))
                .isBetween(1, 3);
        approved(6);
        for (SignedIn reader : List.of(job.citizen(), job.contact())) {
            openAs(reader);
            assertThat(StatementCount.during(() -> go("aftaler/" + job.id().value() + "/kolleger")))
                    .isBetween(1, 3);
        }
    }

    private void openAs(SignedIn reader) {
        as(reader);
        go("aftaler/" + job.id().value() + "/kolleger");
    }

    private static ColleagueWords words() {
        return new ColleagueWords("Jeg pakker varer.", "Jeg er her om mandagen.", "", "");
    }

    private void approved(int months) {
        Fixtures.signIn(job.citizen());
        service.approve(job.id(), words(), months);
    }

    private Object rule(ColleagueWords words, int months) {
        return catchThrowableOfType(RuleBroken.class, () -> service.approve(job.id(), words, months))
                .rule();
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static TextArea field(String label) {
        return _get(TextArea.class, s -> s.withLabel(label));
    }

    private static void type(String label, String text) {
        _setValue(field(label), text);
    }

    @SuppressWarnings("unchecked")
    private static void months(int count) {
        _setValue((RadioButtonGroup<Integer>) _get(RadioButtonGroup.class), count);
    }
}
