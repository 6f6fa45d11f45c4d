package dk.fleksbro.employer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.Fixtures;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.employer.EmployerFixtures.Employer;
import dk.fleksbro.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("E1")
class WorkplacesTest extends UiTest {

    @Autowired
    private EmployerService employers;

    @Autowired
    private EmployerFixtures companies;

    @Test
    void an_employer_adds_a_workplace_and_everybody_there_acts_for_it() {
        Employer employer = companies.employerAt("5000");
        companies.colleagueOf(employer);
        as(employer.contact());
        go("arbejdspladser");
        type("P-nummer", EmployerFixtures.freshPNumber());
        type("Arbejdspladsens navn", "Lageret");
        type("Vej og nummer", "Havnen 1");
        type("Postnummer", "5000");
        _click(_get(Button.class, s -> s.withText("Tilføj arbejdspladsen")));
        assertThat(page()).contains("Lageret er tilføjet.").contains("5000 Odense C");
        WorkplaceRow added = employers.workplacesOf(employer.contact().id()).stream()
                .filter(workplace -> workplace.name().equals("Lageret"))
                .findFirst()
                .orElseThrow();
        assertThat(employers.accountsOf(added.id())).hasSize(2);
    }

    @Test
    void a_p_number_that_is_signed_up_is_refused() {
        Employer employer = companies.employerAt("5000");
        Employer other = companies.employerAt("5000");
        as(employer.contact());
        go("arbejdspladser");
        type(
                "P-nummer",
                employers.find(other.workplace()).orElseThrow().pNumber().digits());
        type("Arbejdspladsens navn", "Lageret");
        type("Vej og nummer", "Havnen 1");
        type("Postnummer", "5000");
        _click(_get(Button.class, s -> s.withText("Tilføj arbejdspladsen")));
        assertThat(page()).contains("Arbejdspladsen er allerede oprettet").contains("Havnen 1");
        assertThat(employers.workplacesOf(employer.contact().id())).hasSize(1);
    }

    @Test
    void a_colleague_is_invited_by_mail() {
        Employer employer = companies.employerAt("5000");
        as(employer.contact());
        go("arbejdspladser");
        String email = "bo" + Fixtures.next() + "@example.org";
        type("Navn", "Bo Kollega");
        type("Telefon", "20304050");
        type("E-mail", email);
        _click(_get(Button.class, s -> s.withText("Send invitation")));
        assertThat(page()).contains("Invitationen er sendt til " + email).contains("Bo Kollega");
        assertThat(employers.accountsOf(employer.workplace())).hasSize(2);
    }

    @Test
    void a_stranger_to_the_company_may_not_add_to_it() {
        Employer employer = companies.employerAt("5000");
        Employer other = companies.employerAt("5000");
        as(other.contact());
        NewWorkplace form = new NewWorkplace(EmployerFixtures.freshPNumber(), "Lageret", "Havnen 1", "5000");
        assertThatThrownBy(() -> employers.addWorkplace(employer.company(), form))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> employers.addColleague(
                        employer.workplace(), new Colleague("Bo", "20304050", "bo" + Fixtures.next() + "@example.org")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> employers.markChecked(employer.company())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_consultant_checks_a_new_company_once() {
        Employer employer = companies.newEmployerAt("5000");
        as(fixtures.consultant(fixtures.municipality()));
        employers.markChecked(employer.company());
        assertThat(employers.find(employer.workplace()).orElseThrow().companyChecked())
                .isTrue();
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, s -> s.withLabel(label)), text);
    }
}
