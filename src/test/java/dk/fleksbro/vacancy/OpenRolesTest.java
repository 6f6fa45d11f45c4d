package dk.fleksbro.vacancy;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dk.fleksbro.Fixtures;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("V2")
class OpenRolesTest extends UiTest {

    @Autowired
    private VacancyFixtures vacancies;

    @Autowired
    private RoleService service;

    @Autowired
    private JdbcClient jdbc;

    private final String name = "Rolle " + Fixtures.next();

    /** Other tests' roles are put aside, so that what is counted here is what this test made. */
    @BeforeEach
    void nothingElseIsOpen() {
        jdbc.sql("update flex_job_role set status = 'PAUSED' where status = 'OPEN'")
                .update();
    }

    @Test
    void a_stranger_finds_an_open_role_and_reads_it() {
        FlexJobRoleId id = vacancies.role().title(name).postalCode("8600").open();
        go("ledige");
        assertThat(page())
                .contains("Ledige roller")
                .contains("1 ledig rolle")
                .contains(name)
                .contains("8600 Silkeborg");
        go("ledige/" + id.value());
        assertThat(page())
                .contains(name)
                .contains("4–6 timer om ugen")
                .contains("Tiden på dagen er fri")
                .contains("Log ind, hvis du har en bruger")
                .doesNotContain("Erik Arbejdsgiver")
                .doesNotContain("@example.org");
    }

    @Test
    void hours_keep_what_can_be_done_within_them() {
        vacancies.role().title("Kort rolle").hours(2, 4).open();
        vacancies.role().title("Lang rolle").hours(10, 15).open();
        go("ledige");
        type("Jeg kan højst (timer om ugen)", "6");
        assertThat(page()).contains("1 ledig rolle").contains("Kort rolle").doesNotContain("Lang rolle");
        type("Jeg kan højst (timer om ugen)", "");
        type("Jeg kan mindst (timer om ugen)", "5");
        assertThat(page()).contains("Lang rolle").doesNotContain("Kort rolle");
    }

    @Test
    void distance_is_counted_from_a_postal_code_and_work_from_home_is_near_everywhere() {
        vacancies.role().title("I Aarhus").postalCode("8000").open();
        vacancies.role().title("I Aalborg").postalCode("9000").open();
        vacancies.role().title("Hjemmefra").postalCode("1000").fromHome().open();
        go("ledige");
        type("Dit postnummer", "8200");
        assertThat(page()).contains("3 ledige roller").contains("km væk");
        distance("20");
        assertThat(page())
                .contains("2 ledige roller")
                .contains("I Aarhus")
                .contains("Hjemmefra")
                .doesNotContain("I Aalborg");
    }

    @Test
    void a_street_code_in_central_copenhagen_is_near_copenhagen() {
        vacancies.role().title("I Indre By").postalCode("1156").open();
        go("ledige", Map.of("postnr", "2300", "km", "10"));
        assertThat(page()).contains("I Indre By");
    }

    @Test
    void weekdays_keep_roles_that_can_lie_there_or_anywhere() {
        vacancies.role().title("Om mandagen").weekdays(DayOfWeek.MONDAY).open();
        vacancies.role().title("Alle dage").open();
        vacancies.role().title("Om fredagen").weekdays(DayOfWeek.FRIDAY).open();
        go("ledige", Map.of("dage", "MONDAY"));
        assertThat(page()).contains("2 ledige roller").doesNotContain("Om fredagen");
        days(Set.of(DayOfWeek.FRIDAY));
        assertThat(page()).contains("Om fredagen").doesNotContain("Om mandagen");
    }

    @Test
    void a_search_stands_in_the_address_and_an_address_is_a_search() {
        vacancies.role().title("Kort rolle").hours(2, 4).open();
        vacancies.role().title("Lang rolle").hours(10, 15).open();
        go("ledige", Map.of("hoejst", "6", "postnr", "8000"));
        assertThat(field("Jeg kan højst (timer om ugen)").getValue()).isEqualTo("6");
        assertThat(page()).contains("Kort rolle").doesNotContain("Lang rolle");
        RoleSearch search = new RoleSearch("2", "6", "8000", "20", "MONDAY");
        assertThat(search.address())
                .isEqualTo(Map.of("mindst", "2", "hoejst", "6", "postnr", "8000", "km", "20", "dage", "MONDAY"));
    }

    @Test
    void bad_input_gets_a_sentence_and_no_error_page() {
        vacancies.role().title(name).open();
        go("ledige", Map.of("postnr", "9999x", "hoejst", "abc", "km", "langt", "dage", "MANDAG,x"));
        assertThat(page()).contains(name);
        assertThat(field("Dit postnummer").getErrorMessage()).contains("fire cifre");
        assertThat(field("Dit postnummer").getValue()).isEqualTo("9999x");
        assertThat(field("Jeg kan højst (timer om ugen)").getErrorMessage()).contains("Skriv timerne med tal");
        type("Dit postnummer", "9999");
        assertThat(field("Dit postnummer").getErrorMessage()).contains("Postnummeret 9999 findes ikke");
        type("Dit postnummer", "");
        distance("20");
        assertThat(field("Dit postnummer").getErrorMessage()).contains("Skriv dit postnummer");
    }

    @Test
    void nothing_found_tells_how_to_look_wider() {
        vacancies.role().title(name).postalCode("9000").open();
        go("ledige", Map.of("postnr", "4000", "km", "5"));
        assertThat(page()).contains("0 ledige roller").contains("Prøv med flere timer");
        _click(_get(Button.class, s -> s.withText("Søg i hele landet")));
        assertThat(page()).contains("1 ledig rolle").contains(name);
    }

    @Test
    void more_roles_are_shown_when_asked_for() {
        for (int i = 0; i < 21; i++) {
            vacancies.role().title("Nummer " + i).open();
        }
        go("ledige");
        assertThat(page()).contains("21 ledige roller").doesNotContain("Nummer 0\n");
        _click(_get(Button.class, s -> s.withText("Vis flere")));
        assertThat(page()).contains("Nummer 0\n");
    }

    @Test
    void a_list_a_search_and_a_page_of_more_each_ask_the_database_at_most_three_times() {
        for (int i = 0; i < 25; i++) {
            vacancies.role().title("Nummer " + i).demand(Axis.NOISE, Level.SOME).open();
        }
        assertThat(StatementCount.during(() -> go("ledige"))).isBetween(1, 3);
        assertThat(StatementCount.during(() -> type("Jeg kan højst (timer om ugen)", "6")))
                .isBetween(1, 3);
        assertThat(StatementCount.during(() -> _click(_get(Button.class, s -> s.withText("Vis flere")))))
                .isBetween(1, 3);
        assertThat(StatementCount.during(service::openRoles)).isBetween(1, 3);
    }

    @Test
    void a_role_that_is_not_open_is_not_found() {
        for (FlexJobRoleId id : new FlexJobRoleId[] {
            vacancies.role().closed(),
            vacancies.role().paused(),
            vacancies.role().draft()
        }) {
            go("ledige/" + id.value());
            assertThat(page()).contains("Siden findes ikke").doesNotContain("Pakke varer");
        }
        go("ledige/" + FlexJobRoleId.create().value());
        assertThat(page()).contains("Siden findes ikke");
    }

    private static void go(String path, Map<String, String> query) {
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
    }

    private static TextField field(String label) {
        return _get(TextField.class, s -> s.withLabel(label));
    }

    private static void type(String label, String text) {
        _setValue(field(label), text);
    }

    @SuppressWarnings("unchecked")
    private static void distance(String kilometres) {
        _setValue((RadioButtonGroup<String>) _get(RadioButtonGroup.class, s -> s.withLabel("Afstand")), kilometres);
    }

    @SuppressWarnings("unchecked")
    private static void days(Set<DayOfWeek> days) {
        _setValue((CheckboxGroup<DayOfWeek>) _get(CheckboxGroup.class, s -> s.withLabel("Dage, jeg kan")), days);
    }
}
