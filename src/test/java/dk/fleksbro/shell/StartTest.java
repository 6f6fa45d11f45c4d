package dk.fleksbro.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import dk.fleksbro.UiTest;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.NotFound;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StartTest extends UiTest {

    @Autowired
    private Notices notices;

    @Autowired
    private AccountService accounts;

    @Autowired
    private TeamFigures figures;

    private static Anchor link(String text) {
        return _get(Anchor.class, s -> s.withText(text));
    }

    @Test
    void a_stranger_reads_what_fleksbro_is_and_finds_three_doors() {
        go("");
        assertThat(page()).contains("Fleksjob på få timer", "du bestemmer selv, hvad andre ser");
        assertThat(link("Opret en virksomhed").getHref()).isEqualTo("opret-virksomhed");
        assertThat(link("Se ledige roller").getHref()).isEqualTo("ledige");
    }

    @Test
    void what_has_been_told_and_not_read_is_one_line_with_one_link() {
        SignedIn erik = fixtures.employer();
        String path = "kandidater/" + UUID.randomUUID();
        notices.tell(erik.id(), NoticeKind.PERSON_PRESENTED, "presented:" + path, path);
        notices.tell(erik.id(), NoticeKind.MEETING_AGREED, "agreed:" + path, path);
        as(erik);
        go("");
        assertThat(page()).contains("Hej, Erik Arbejdsgiver", "Det venter på dig");
        assertThat(_find(Anchor.class).stream().filter(a -> path.equals(a.getHref())))
                .hasSize(1);
    }

    @Test
    void when_nothing_waits_the_page_says_done() {
        as(fixtures.teamLead(fixtures.municipality()));
        go("");
        assertThat(page()).contains("Du er færdig. Der venter ikke noget.");
    }

    @Test
    void a_team_lead_sees_figures_and_nobody_else_gets_them() {
        as(fixtures.teamLead(fixtures.municipality()));
        go("");
        assertThat(page()).contains("Sådan går det i kommunen", "Fleksjobbeviser i brug");
        as(fixtures.consultant(fixtures.municipality()));
        go("");
        assertThat(page()).doesNotContain("Sådan går det i kommunen");
        org.assertj.core.api.Assertions.assertThatThrownBy(figures::figures).isInstanceOf(NotFound.class);
    }

    @Test
    void the_language_is_switched_where_the_reader_is_and_remembered() {
        SignedIn karin = fixtures.consultant(fixtures.municipality());
        as(karin);
        go("tilgaengelighed");
        assertThat(page()).contains("Det har vi gjort");
        _click(_get(Button.class, s -> s.withText("English")));
        assertThat(page()).contains("What we have done");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("tilgaengelighed");
        assertThat(accounts.find(karin.id()).orElseThrow().locale()).isEqualTo(Locale.ENGLISH);

        as(accounts.find(karin.id()).orElseThrow().signedIn());
        go("");
        assertThat(page()).contains("Hello, Karin Konsulent");
        _click(_get(Button.class, s -> s.withText("Dansk")));
        assertThat(page()).contains("Hej, Karin Konsulent");
    }

    @Test
    void the_menu_marks_where_the_reader_is() {
        as(fixtures.admin());
        go("brugere");
        assertThat(link("Brugere").getElement().getAttribute("aria-current")).isEqualTo("page");
        go("");
        assertThat(link("Brugere").getElement().getAttribute("aria-current")).isNull();
    }
}
