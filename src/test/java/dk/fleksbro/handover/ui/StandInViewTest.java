package dk.fleksbro.handover.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.AccountRow;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StandIns;
import dk.fleksbro.shared.DanishTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody says that they are away, and the team lead says it for somebody who is ill. */
@UseCase("M9")
class StandInViewTest extends UiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private StandIns standIns;

    private Municipality municipality;
    private SignedIn anna;
    private SignedIn mette;
    private SignedIn lead;

    @BeforeEach
    void colleagues() {
        clock.setTo(DanishTime.instant(TODAY, LocalTime.of(9, 0)));
        municipality = fixtures.municipality();
        anna = fixtures.account(Role.CONSULTANT, municipality.id(), "Anna Andersen");
        mette = fixtures.account(Role.CONSULTANT, municipality.id(), "Mette Møller");
        lead = fixtures.teamLead(municipality);
    }

    @Test
    void a_consultant_goes_on_holiday_and_is_told_what_will_happen() {
        as(anna);
        go("vikar");
        assertThat(page()).contains("Du har ingen vikar").contains("vælg en kollega herunder");
        fill("Mette Møller", "23.11.2026", "7.12.2026");
        assertThat(page())
                .contains("Fra mandag 23. november 2026 ser Mette Møller dine borgere i sin arbejdsliste")
                .contains("De kommer tilbage til dig af sig selv tirsdag 8. december 2026.");
        click("Sæt vikaren på");
        assertThat(page())
                .contains("Mette Møller er vikar for dig: 23. november 2026 til 7. december 2026.")
                .contains("Mette Møller er vikar for dig.")
                .contains("Skriv, hvad Mette Møller skal vide")
                .contains("Kommer");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Første dag væk"))
                        .getValue())
                .isEmpty();
    }

    @Test
    void the_stand_in_finds_it_on_the_start_page_and_sees_when_it_holds() {
        standIns.arrange(anna, anna.id(), mette.id(), TODAY.plusDays(1), TODAY.plusDays(2));
        as(mette);
        go("");
        assertThat(page()).contains("Du bliver vikar for Anna Andersen fra 21. november 2026 til 22. november 2026.");
        clock.advance(Duration.ofDays(1));
        as(mette);
        go("");
        assertThat(page()).contains("Du er vikar for Anna Andersen til og med 22. november 2026. Se borgerne");
        go("vikar");
        assertThat(page()).contains("Du er vikar for Anna Andersen.").contains("Nu");
        clock.advance(Duration.ofDays(2));
        as(mette);
        go("");
        assertThat(page()).doesNotContain("vikar for Anna Andersen");
    }

    @Test
    void both_are_told_when_the_team_lead_arranges_it() {
        as(lead);
        go("vikar");
        assertThat(page()).contains("Ingen er væk. Bliver en konsulent syg");
        choose("Hvem er væk?", "Anna Andersen");
        fill("Mette Møller", "20.11.2026", "22.11.2026");
        assertThat(page()).contains("Begge får besked nu.");
        click("Sæt vikaren på");
        assertThat(page()).contains("Mette Møller er vikar for Anna Andersen.");
        for (SignedIn told : new SignedIn[] {anna, mette}) {
            as(told);
            go("");
            assertThat(page()).containsOnlyOnce("Der er sat en vikar på");
            go("vikar");
            go("");
            assertThat(page()).doesNotContain("Der er sat en vikar på");
        }
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        as(anna);
        go("vikar");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Første dag væk")), "i morgen");
        click("Sæt vikaren på");
        assertThat(page())
                .contains("Vælg, hvem der er vikar.")
                .contains("Skriv den første dag som 23.11.2026.")
                .contains("Skriv den sidste dag som 7.12.2026.");
        as(anna);
        go("vikar");
        assertThat(page()).contains("i morgen");
    }

    @Test
    void a_refusal_says_whom_and_when_and_keeps_the_form() {
        standIns.arrange(mette, mette.id(), anna.id(), TODAY, TODAY.plusDays(3));
        as(anna);
        go("vikar");
        fill("Mette Møller", "22.11.2026", "30.11.2026");
        click("Sæt vikaren på");
        assertThat(page())
                .contains(
                        "Mette Møller er selv væk fra 20. november 2026 til 23. november 2026, og Anna Andersen er vikar.")
                .contains("30.11.2026");
    }

    @Test
    void ending_early_says_what_happens_before_it_does() {
        standIns.arrange(anna, anna.id(), mette.id(), TODAY, TODAY.plusDays(9));
        as(anna);
        go("vikar");
        click("Afslut i dag");
        assertThat(page()).contains("Anna Andersen er tilbage i dag. Mette Møller ser ikke længere borgerne");
        click("Ja, afslut i dag");
        assertThat(page())
                .contains("Mette Møller er ikke vikar længere.")
                .contains("20. november 2026")
                .contains("Slut");
        assertThat(standIns.absentFor(mette, TODAY)).isEmpty();
        as(mette);
        go("");
        assertThat(page()).contains("En aftale om vikar er slut");
    }

    @Test
    void what_has_not_begun_can_be_undone() {
        standIns.arrange(anna, anna.id(), mette.id(), TODAY.plusDays(3), TODAY.plusDays(9));
        as(anna);
        go("vikar");
        click("Annullér aftalen");
        click("Ja, annullér den");
        assertThat(page())
                .contains("Mette Møller bliver ikke vikar for Anna Andersen.")
                .contains("Annulleret");
    }

    @Test
    void the_stand_in_and_other_colleagues_can_end_nothing() {
        standIns.arrange(anna, anna.id(), mette.id(), TODAY, TODAY);
        as(mette);
        go("vikar");
        assertThat(page()).contains("Du er vikar for Anna Andersen.").doesNotContain("Afslut i dag");
        as(fixtures.account(Role.CONSULTANT, municipality.id(), "Ole Olsen"));
        go("vikar");
        assertThat(page()).doesNotContain("vikar for Anna Andersen");
    }

    @Test
    void the_page_asks_the_database_a_few_questions_however_many_are_away() {
        as(lead);
        go("vikar");
        int none = StatementCount.during(() -> go("vikar"));
        for (int n = 0; n < 6; n++) {
            SignedIn away = fixtures.account(Role.CONSULTANT, municipality.id(), "Nr. " + n);
            standIns.arrange(away, away.id(), mette.id(), TODAY, TODAY);
        }
        assertThat(StatementCount.during(() -> go("vikar"))).isEqualTo(none).isLessThanOrEqualTo(4);
        assertThat(page()).contains("Mette Møller er vikar for Nr. 5.");
    }

    private void fill(String standIn, String first, String last) {
        choose("Hvem er vikar?", standIn);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Første dag væk")), first);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Sidste dag væk")), last);
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, String name) {
        Select<AccountRow> select = _get(Select.class, spec -> spec.withLabel(label));
        select.setValue(select.getListDataView()
                .getItems()
                .filter(row -> row.displayName().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
