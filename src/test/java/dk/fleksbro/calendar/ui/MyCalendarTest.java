package dk.fleksbro.calendar.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import org.junit.jupiter.api.Test;

/** Getting one's appointments into one's own calendar. */
@UseCase("F2")
class MyCalendarTest extends UiTest {

    @Test
    void an_address_is_made_shown_once_and_explained() {
        as(fixtures.flexWorker(fixtures.municipality()));
        go("min-kalender");
        assertThat(page()).contains("Du har ingen adresse endnu", "Kun et neutralt ord");
        press("Lav en adresse");
        String address = _get(TextField.class, spec -> spec.withLabel("Din hemmelige adresse"))
                .getValue();
        assertThat(address).matches("https?://.+/kalender/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(_get(Anchor.class, spec -> spec.withText("Åbn i min kalender"))
                        .getHref())
                .startsWith("webcal://")
                .endsWith(address.substring(address.indexOf("/kalender/")));
        assertThat(page()).contains("Adressen er lavet", "Sådan gør du på en telefon", "ikke brugt endnu");
        go("min-adgang");
        go("min-kalender");
        assertThat(page()).doesNotContain(address).contains("ikke brugt endnu");
    }

    @Test
    void closing_says_what_happens_and_how_to_get_one_back() {
        as(fixtures.employer());
        go("min-kalender");
        press("Lav en adresse");
        press("Luk");
        assertThat(page())
                .contains("Adressen er lukket", "laver du en ny", "Du har ingen adresse endnu")
                .doesNotContain("Din hemmelige adresse");
        press("Lav en adresse");
        assertThat(page()).contains("Adressen er lavet");
    }

    @Test
    void the_sixth_is_refused_with_what_to_do() {
        as(fixtures.consultant(fixtures.municipality()));
        go("min-kalender");
        for (int i = 0; i < 6; i++) {
            press("Lav en adresse");
        }
        assertThat(page()).contains("Du har 5 adresser. Luk en, før du laver en ny.");
        assertThat(_find(Button.class, spec -> spec.withText("Luk"))).hasSize(5);
    }

    @Test
    void another_person_sees_none_of_it() {
        as(fixtures.employer());
        go("min-kalender");
        press("Lav en adresse");
        SignedIn other = fixtures.teamLead(fixtures.municipality());
        as(other);
        go("min-kalender");
        assertThat(page()).contains("Du har ingen adresse endnu");
    }

    @Test
    void the_page_asks_the_database_little_and_is_found_from_ones_own_access() {
        as(fixtures.admin());
        go("min-adgang");
        assertThat(_get(Anchor.class, spec -> spec.withText("Få dine samtaler og møder i din egen kalender"))
                        .getHref())
                .isEqualTo("min-kalender");
        assertThat(StatementCount.during(() -> go("min-kalender"))).isLessThanOrEqualTo(3);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
