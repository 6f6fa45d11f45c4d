package dk.fleksbro.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import dk.fleksbro.Fixtures;
import dk.fleksbro.UiTest;
import dk.fleksbro.account.AccountRule;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignInService;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountPagesTest extends UiTest {

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private SignInService signIn;

    private Municipality municipality;

    @BeforeEach
    void municipality() {
        municipality = fixtures.municipality();
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, s -> s.withLabel(label)), text);
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static void openAll() {
        _find(Details.class).forEach(details -> details.setOpened(true));
    }

    @SuppressWarnings("unchecked")
    private static <T> void pick(String label, T value) {
        _setValue((RadioButtonGroup<T>) _get(RadioButtonGroup.class, s -> s.withLabel(label)), value);
    }

    @Test
    void an_administrator_invites_a_consultant_once() {
        String email = UUID.randomUUID() + "@example.org";
        as(fixtures.admin());
        go("brugere");
        openAll();
        press("Send invitation");
        assertThat(page()).contains("Skriv et navn.");
        type("Navn", "Ny Konsulent");
        type("E-mail", email);
        pick("Kommune", municipality);
        press("Send invitation");
        assertThat(page()).contains("Invitationen er sendt til " + email);
        type("Navn", "Ny Konsulent");
        type("E-mail", email);
        press("Send invitation");
        assertThat(page()).contains("Der findes allerede en bruger med den e-mail");

        type("Søg efter navn eller e-mail", email);
        assertThat(page()).contains("Ny Konsulent", "Jobkonsulent, " + municipality.name(), "inviteret");
        press("Send invitation igen");
    }

    @Test
    void an_administrator_closes_and_opens_an_account_but_not_the_own() {
        SignedIn erik = fixtures.employer();
        SignedIn adam = fixtures.admin();
        as(adam);
        go("brugere");
        type("Søg efter navn eller e-mail", fixtures.emailOf(erik));
        press("Luk");
        assertThat(accounts.find(erik.id()).orElseThrow().enabled()).isFalse();
        assertThat(page()).contains("lukket");
        press("Åbn");
        assertThat(accounts.find(erik.id()).orElseThrow().enabled()).isTrue();
        assertThatThrownBy(() -> administration.setOpen(adam.id(), false))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                        .isEqualTo(AccountRule.OWN_ACCOUNT_STAYS_OPEN));
    }

    @Test
    void an_administrator_adds_a_municipality_with_four_digits() {
        as(fixtures.admin());
        go("brugere");
        openAll();
        type("Kommunens nummer", "12");
        type("Kommunens navn", "Prøveby Kommune");
        press("Tilføj kommune");
        assertThat(page()).contains("har fire cifre");
        type("Kommunens nummer", municipality.code());
        press("Tilføj kommune");
        assertThat(page()).contains("Kommunen findes allerede.");
    }

    @Test
    void nobody_but_an_administrator_keeps_accounts() {
        for (SignedIn other : new SignedIn[] {
            fixtures.employer(),
            fixtures.flexWorker(municipality),
            fixtures.consultant(municipality),
            fixtures.teamLead(municipality)
        }) {
            as(other);
            go("brugere");
            assertThat(page()).contains("Siden findes ikke");
            assertThatThrownBy(() -> administration.page("", 10, 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> administration.invite("a@example.org", "A", Role.ADMIN, null))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void an_administrator_cannot_invite_citizens() {
        as(fixtures.admin());
        assertThatThrownBy(() -> administration.invite("a@example.org", "A", Role.FLEX_WORKER, municipality.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_person_sees_and_forgets_only_the_own_devices() {
        SignedIn anna = fixtures.flexWorker(municipality);
        SignedIn erik = fixtures.employer();
        as(erik);
        remember(erik);
        as(anna);
        go("min-adgang");
        assertThat(page()).contains("Ingen enheder husker dig.", fixtures.emailOf(anna));
        remember(anna);
        go("tilgaengelighed");
        go("min-adgang");
        press("Glem");
        assertThat(page()).contains("er glemt.", "Ingen enheder husker dig.");
    }

    private void remember(SignedIn person) {
        signIn.signIn(
                fixtures.emailOf(person),
                Fixtures.PASSWORD,
                true,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    @Test
    void a_new_password_needs_the_present_one() {
        as(fixtures.employer());
        go("min-adgang");
        change("noget helt andet", "fire ord efter hinanden");
        assertThat(page()).contains("Den nuværende adgangskode passer ikke.");
        change(Fixtures.PASSWORD, "kort");
        assertThat(page()).contains("mindst 12 tegn");
        change(Fixtures.PASSWORD, "fire ord efter hinanden");
        assertThat(page()).contains("Adgangskoden er skiftet.");
    }

    private static void change(String now, String chosen) {
        _setValue(_get(PasswordField.class, s -> s.withLabel("Nuværende adgangskode")), now);
        _setValue(_get(PasswordField.class, s -> s.withLabel("Ny adgangskode")), chosen);
        press("Skift adgangskode");
    }
}
