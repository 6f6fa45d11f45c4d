package dk.fleksbro.fair.ui.after;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.fair.FairCrowd;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.FairTerms;
import dk.fleksbro.fair.after.HeldFairs;
import dk.fleksbro.fair.after.HeldFairs.Held;
import dk.fleksbro.matching.Interest;
import dk.fleksbro.shared.DanishTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("X11")
class RatingViewsTest extends UiTest {

    @Autowired
    private HeldFairs fairs;

    @Autowired
    private FairService service;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_fleksjobber_answers_one_meeting_a_page_and_reads_who_will_see_it() {
        Held held = fairs.with(1, 2);
        as(held.sent().people().getFirst().account());
        go(mine(held));
        assertThat(page())
                .contains("Møde 1 af 2", "Har du lyst til at møde", "Et nej bliver ikke vist til nogen")
                .contains("Svarene åbnes, når I begge har svaret, og senest");
        assertThat(_find(Button.class, s -> s.withText("Ja"))).hasSize(1);
        _click(button("Ja"));
        assertThat(page()).contains("Gemt: Ja.");
        _setValue(_get(TextField.class), "Vi talte om at pakke varer.");
        go(mine(held) + "/2");
        assertThat(page()).contains("Møde 2 af 2").doesNotContain("En sætning til jobkonsulenten");
        _click(button("Nej"));
        assertThat(page()).doesNotContain("En sætning til jobkonsulenten");
        go(mine(held));
        assertThat(page()).contains("Du har svaret for 2 af 2 møder");
        go(mine(held) + "/1");
        assertThat(_get(TextField.class).getValue()).isEqualTo("Vi talte om at pakke varer.");
    }

    @Test
    void a_text_that_cannot_be_kept_is_refused_in_words_and_stays() {
        Held held = fairs.with(1, 1);
        as(held.sent().people().getFirst().account());
        go(mine(held));
        _click(button("Måske"));
        _setValue(_get(TextField.class), "<script>alert(1)</script>");
        assertThat(page()).contains("Teksten er længere end 300 tegn, eller");
        assertThat(_get(TextField.class).getValue()).startsWith("<script>");
        assertThat(jdbc.sql("select sentence from fair_rating where seeker_id = ?")
                        .param(held.sent().seekers().getFirst())
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void a_workplace_answers_by_card_number_on_one_page_and_reads_no_name() {
        Held held = fairs.with(2, 1);
        as(held.sent().workplaces().getFirst().contact());
        go(workplace(held));
        assertThat(page()).contains("Vil I gerne mødes igen?").doesNotContain("Fleksjobber 1", "Fleksjobber 2");
        assertThat(_find(Button.class, s -> s.withText("Ja"))).hasSize(2);
        _click(_find(Button.class, s -> s.withText("Ja")).getFirst());
        assertThat(page()).contains("Gemt: Ja.");
        go(workplace(held));
        assertThat(_find(Button.class, s -> s.withText("Ja")).stream()
                        .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed"))))
                .hasSize(1);
    }

    @Test
    void when_both_have_said_yes_both_read_it_and_nothing_can_be_changed() {
        Held held = fairs.with(1, 1);
        fairs.workplaceSays(held, 0, 0, Interest.YES);
        as(held.sent().people().getFirst().account());
        go(mine(held));
        _click(button("Ja"));
        assertThat(page()).contains("I har begge sagt ja. Din jobkonsulent hjælper jer videre.");
        assertThat(page()).contains("Du svarede: Ja");
        assertThat(_find(Button.class, s -> s.withText("Nej"))).isEmpty();
        as(held.sent().workplaces().getFirst().contact());
        go(workplace(held));
        assertThat(page()).contains("I har begge sagt ja. Kommunen hjælper jer videre.");
        UUID match = jdbc.sql("""
                        select flex_match.id from flex_match join citizen on citizen.id = flex_match.citizen_id
                        where citizen.account_id = :account
                        """)
                .param("account", held.sent().people().getFirst().account().accountId())
                .query(UUID.class)
                .single();
        go("kandidater/" + match);
        assertThat(page()).contains("Foreslå et møde").doesNotContain("ønsker en anden tid");
    }

    @Test
    void a_single_yes_shows_the_other_side_nothing() {
        Held held = fairs.with(1, 1);
        fairs.workplaceSays(held, 0, 0, Interest.YES);
        fairs.seekerSays(held, 0, 0, Interest.NO);
        for (SignedIn one : new SignedIn[] {
            held.sent().people().getFirst().account(),
            held.sent().workplaces().getFirst().contact()
        }) {
            as(one);
            go(one.role().name().equals("EMPLOYER") ? workplace(held) : mine(held) + "/1");
            assertThat(page())
                    .contains("Tak. Svaret er afleveret og kan ikke ændres mere.")
                    .doesNotContain("begge sagt ja.");
        }
    }

    @Test
    void the_second_tab_is_told_that_it_is_too_late() {
        Held held = fairs.with(1, 1);
        fairs.seekerSays(held, 0, 0, Interest.YES);
        as(held.sent().people().getFirst().account());
        go(mine(held) + "/1");
        fairs.workplaceSays(held, 0, 0, Interest.NO);
        _click(button("Nej"));
        assertThat(page()).contains("Svaret er afleveret og kan ikke ændres mere.");
    }

    @Test
    void without_a_held_meeting_the_page_says_so() {
        Held held = fairs.with(1, 1);
        fairs.fact(held.sent(), held.date(0, 0), false);
        as(held.sent().people().getFirst().account());
        go(mine(held));
        assertThat(page()).contains("Du har ikke haft nogen møder endnu.");
        as(held.sent().workplaces().getFirst().contact());
        go(workplace(held));
        assertThat(page()).contains("I har ikke haft nogen møder endnu.");
        as(fixtures.flexWorker(held.sent().scene().municipality()));
        go(mine(held));
        assertThat(page()).contains("Du har ikke haft nogen møder endnu.");
    }

    @Test
    void the_staff_find_a_card_and_type_it_in_and_protected_people_have_no_name() {
        Held held = fairs.with(2, 1);
        jdbc.sql("update citizen set protected = true where id = ?")
                .param(held.sent().people().get(1).id().value())
                .update();
        as(held.sent().scene().host());
        String cards = "messer/" + held.sent().fair().value() + "/svar-paa-papir";
        go(cards);
        assertThat(page()).contains("Fleksjobber 1", "Kort ").doesNotContain("Fleksjobber 2");
        go(cards + "/" + held.sent().stands().getFirst());
        assertThat(page()).contains("Tast kun det, der står på kortet.").doesNotContain("Fleksjobber 1");
        _click(_find(Button.class, s -> s.withText("Måske")).getFirst());
        assertThat(page()).contains("Gemt: Måske.");
        as(fixtures.consultant(fixtures.municipality()));
        go(cards);
        assertThat(page()).doesNotContain("Fleksjobber 1");
    }

    @Test
    void before_the_day_nothing_can_be_answered() {
        Held held = fairs.with(1, 1);
        new FairCrowd(jdbc, held.sent().fair()).status(FairStatus.PLANNED);
        as(held.sent().people().getFirst().account());
        go(mine(held) + "/1");
        assertThat(page()).contains("Der kan ikke svares her nu.");
        assertThat(_find(Button.class, s -> s.withText("Ja"))).isEmpty();
    }

    @Test
    void the_start_page_asks_until_everything_is_answered_or_the_time_is_over() {
        Held held = fairs.with(1, 1);
        SignedIn person = held.sent().people().getFirst().account();
        clock.setTo(over(held));
        as(person);
        go("");
        assertThat(page()).contains("Fortæl, hvordan møderne på Fleksjobmesse i Prøveby gik");
        clock.advance(Duration.ofDays(2));
        go("messer");
        go("");
        assertThat(page()).doesNotContain("Fortæl, hvordan møderne");
        clock.advance(Duration.ofDays(-2));
        fairs.seekerSays(held, 0, 0, Interest.MAYBE);
        go("messer");
        go("");
        assertThat(page()).doesNotContain("Fortæl, hvordan møderne");
        as(held.sent().workplaces().getFirst().contact());
        go("");
        assertThat(page()).contains("Fortæl, hvordan møderne");
    }

    private Instant over(Held held) {
        FairTerms terms = service.find(held.sent().fair()).orElseThrow().terms();
        return DanishTime.instant(terms.day(), terms.times().ends());
    }

    private static String mine(Held held) {
        return "messe/" + held.sent().fair().value() + "/svar";
    }

    private static String workplace(Held held) {
        return "messe-arbejdsplads/" + held.sent().fair().value() + "/svar";
    }

    private static Button button(String text) {
        return _get(Button.class, s -> s.withText(text));
    }
}
