package dk.fleksbro.fair.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairFixtures.Scene;
import dk.fleksbro.shared.TypedDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A consultant makes a fair, sets it up, opens it and cancels it. */
@UseCase("X1")
class FairViewsTest extends UiTest {

    @Autowired
    private FairFixtures scenes;

    @Test
    void while_there_is_no_fair_the_list_tells_how_one_goes() {
        as(fixtures.consultant(fixtures.municipality()));
        go("messer");
        assertThat(page()).contains("Sådan foregår en fleksjobmesse").contains("mindst 21 dage før");
        _click(_get(Button.class, s -> s.withText("Opret en messe")));
        assertThat(_get(H1.class).getText()).isEqualTo("Ny fleksjobmesse");
    }

    @Test
    void a_fair_is_made_from_the_usual_measures_and_what_is_missing_is_told() {
        as(fixtures.consultant(fixtures.municipality()));
        go("messer/ny");
        assertThat(page()).contains("Det giver 13 runder. Den sidste slutter kl. 11.56. Pause efter runde 4, 8, 12.");
        _click(_get(Button.class, s -> s.withText("Opret messen")));
        assertThat(page()).contains("Skriv, hvad messen hedder.").contains("Skriv, hvor messen er.");
        type("Messens navn", "Forårsmessen");
        type("Dag", TypedDate.show(scenes.today().plusDays(60)));
        type("Svar senest", TypedDate.show(scenes.today().plusDays(50)));
        type("Sted", "Kulturhuset");
        type("Vej og nummer", "Prøvevej 1");
        type("Postnummer", "8000");
        type("Slutter kl.", "11.00");
        assertThat(page()).contains("Det giver 9 runder. Den sidste slutter kl. 11.00.");
        _click(_get(Button.class, s -> s.withText("Opret messen")));
        assertThat(_get(H1.class).getText()).isEqualTo("Forårsmessen");
        assertThat(page()).contains("Forberedes").contains("Sæt borde op, så arbejdspladserne kan få dem.");
        go("messer");
        assertThat(page()).contains("Forårsmessen").contains("Kulturhuset");
        go("messer/ny");
        assertThat(_get(TextField.class, s -> s.withLabel("Messens navn")).getValue())
                .as("the next fair begins empty")
                .isEmpty();
    }

    @Test
    void tables_are_set_up_and_the_next_step_follows() {
        Scene scene = scenes.draft(40, 0, 60);
        as(scene.host());
        go(path(scene, "/borde"));
        type("Antal borde", "3");
        _click(_get(Button.class, s -> s.withText("Sæt borde op")));
        assertThat(page()).contains("Gemt. Der er 3 borde.");
        CheckboxGroup<Integer> accessible = group("Kan nås i kørestol");
        _setValue(accessible, Set.of(1, 2));
        type("Antal borde", "201");
        _click(_get(Button.class, s -> s.withText("Sæt borde op")));
        assertThat(page()).contains("Der kan højst være 200 borde.");
        go(path(scene, ""));
        assertThat(page())
                .contains("0 af 3 borde er taget.")
                .contains("2 borde kan nås i kørestol.")
                .contains("Se indstillingerne igennem, og åbn for tilmelding.");
    }

    @Test
    void a_fair_is_opened_and_closed_after_the_page_has_said_what_happens() {
        Scene scene = scenes.draft(40, 2, 60);
        as(scene.host());
        go(path(scene, ""));
        _click(_get(Button.class, s -> s.withText("Åbn for tilmelding")));
        assertThat(page()).contains("kan kommunens fleksjobbere og alle arbejdspladser se messen");
        _click(_get(Button.class, s -> s.withText("Ja, åbn")));
        assertThat(page()).contains("Der er åbent for tilmelding.").contains("Inviter arbejdspladserne først.");
        _click(_get(Button.class, s -> s.withText("Luk for tilmelding")));
        _click(_get(Button.class, s -> s.withText("Ja, luk")));
        assertThat(page()).contains("Tilmeldingen er lukket.");
        _assertNone(Button.class, s -> s.withText("Åbn for tilmelding"));
    }

    @Test
    void cancelling_asks_why() {
        Scene scene = scenes.open(40, 2);
        as(scene.host());
        go(path(scene, ""));
        _click(_get(Button.class, s -> s.withText("Aflys messen")));
        _click(_get(Button.class, s -> s.withText("Ja, aflys")));
        assertThat(page()).contains("Skriv hvorfor.");
        _setValue(_get(TextArea.class), "Hallen er brændt.");
        _click(_get(Button.class, s -> s.withText("Ja, aflys")));
        assertThat(page()).contains("Messen er aflyst.");
    }

    @Test
    void settings_are_changed_and_guests_are_told_of_it_beforehand() {
        Scene scene = scenes.open(40, 2);
        as(scene.host());
        go(path(scene, "/indstillinger"));
        assertThat(page()).contains("får alle inviterede besked");
        type("Messens navn", "Et andet navn");
        _click(_get(Button.class, s -> s.withText("Gem")));
        assertThat(_get(H1.class).getText()).isEqualTo("Et andet navn");
    }

    @Test
    void last_years_fair_is_the_beginning_of_this_years() {
        Scene scene = scenes.open(25, 2);
        as(scene.host());
        go(path(scene, ""));
        _click(_get(Button.class, s -> s.withText("Lav en ny messe efter denne")));
        assertThat(_get(H1.class).getText()).isEqualTo("Messens indstillinger");
        assertThat(_get(TextField.class, s -> s.withLabel("Pladser til fleksjobbere"))
                        .getValue())
                .isEqualTo("25");
        assertThat(_get(TextField.class, s -> s.withLabel("Dag")).getValue())
                .isEqualTo(TypedDate.show(scenes.today().plusDays(60).plusWeeks(52)));
    }

    @Test
    void duties_are_given_and_each_has_a_page_of_its_own() {
        Scene scene = scenes.draft(40, 2, 60);
        SignedIn colleague =
                fixtures.account(Role.CONSULTANT, scene.municipality().id(), "Dorte Dør");
        as(scene.host());
        go(path(scene, "/roller-paa-dagen"));
        assertThat(page()).contains("Har ansvaret for dagen.").contains("Dorte Dør");
        as(colleague);
        go(path(scene, "/roller-paa-dagen/tid"));
        assertThat(page())
                .as("each sees only its own page")
                .contains("kun for værten og for dem med rollen “Tid”")
                .doesNotContain("Forkort aldrig en pause.");
        as(scene.host());
        go(path(scene, "/roller-paa-dagen/tid"));
        assertThat(_get(H1.class).getText()).isEqualTo("Tid");
        assertThat(page())
                .contains("Forkort aldrig en pause.")
                .contains("Ingen har rollen endnu.")
                .contains("Pause i 15 minutter")
                .contains("11.56");
        go(path(scene, "/roller-paa-dagen/vaert"));
        assertThat(page()).contains("Rollen har: Karin Konsulent");
    }

    @Test
    void the_whole_day_is_tried_with_people_who_are_marked_as_made_up() {
        Scene scene = scenes.draft(12, 4, 60);
        as(scene.host());
        go(path(scene, "/proevedag"));
        assertThat(page())
                .contains("Intet af det bliver gemt")
                .contains("Opdigtet fleksjobber 12")
                .contains("Opdigtet arbejdsplads 1")
                .contains("0 regler er brudt.");
        Scene empty = scenes.draft(12, 0, 60);
        as(empty.host());
        go(path(empty, "/proevedag"));
        assertThat(page()).contains("Der er ingen borde endnu.");
    }

    @Test
    void a_duty_that_is_not_there_has_no_page() {
        Scene scene = scenes.draft(40, 2, 60);
        as(scene.host());
        go(path(scene, "/roller-paa-dagen/kok"));
        assertThat(page()).doesNotContain("Det gør du");
    }

    @Test
    void the_page_of_a_fair_costs_few_statements() {
        Scene scene = scenes.open(40, 2);
        as(scene.host());
        go("messer");
        assertThat(StatementCount.during(() -> go(path(scene, "")))).isBetween(1, 8);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(path(scene, ""));
    }

    private static String path(Scene scene, String page) {
        return "messer/" + scene.fair().value() + page;
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, s -> s.withLabel(label)), text);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Integer> group(String label) {
        return _get(CheckboxGroup.class, s -> s.withLabel(label));
    }
}
