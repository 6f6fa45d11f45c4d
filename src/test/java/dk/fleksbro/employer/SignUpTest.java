package dk.fleksbro.employer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.Fixtures;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("E1")
class SignUpTest extends UiTest {

    @Autowired
    private EmployerService employers;

    @Autowired
    private EmployerFixtures companies;

    @Autowired
    private CurrentAccount current;

    private final String cvr = EmployerFixtures.freshCvr();
    private final String pNumber = EmployerFixtures.freshPNumber();
    private final String email = "mette" + Fixtures.next() + "@example.org";

    @BeforeEach
    void fillIn() {
        go("opret-virksomhed");
        type("CVR-nummer", cvr);
        type("Virksomhedens navn", "Bageriet Kringlen");
        type("P-nummer", pNumber);
        type("Vej og nummer", "Torvet 3");
        type("Postnummer", "8000");
        type("Navn", "Mette Bager");
        type("Telefon", "20 30 40 50");
        type("E-mail", email);
        _setValue(_get(PasswordField.class, s -> s.withLabel("Adgangskode")), Fixtures.PASSWORD);
    }

    @Test
    void a_company_signs_up_is_signed_in_and_reads_what_happens_next() {
        assertThat(page()).contains("8000 Aarhus C").contains("En konsulent fra kommunen skal godkende virksomheden");
        submit();
        SignedIn me = current.require();
        assertThat(me.role()).isEqualTo(Role.EMPLOYER);
        assertThat(me.displayName()).isEqualTo("Mette Bager");
        assertThat(employers.workplacesOf(me.id())).singleElement().satisfies(workplace -> {
            assertThat(workplace.cvr().digits()).isEqualTo(cvr);
            assertThat(workplace.name()).isEqualTo("Bageriet Kringlen");
            assertThat(workplace.companyChecked()).isFalse();
        });
        as(me);
        go("arbejdspladser");
        assertThat(page()).contains("Ny virksomhed").contains("En konsulent skal godkende virksomheden");
    }

    @Test
    void a_cvr_number_with_two_digits_changed_is_explained_and_all_text_stays() {
        type("CVR-nummer", "99000070");
        submit();
        assertThat(page())
                .contains("Der mangler én ting")
                .contains("Tjek, om to cifre er byttet om")
                .contains("99000070")
                .contains("Torvet 3");
        assertThat(field("CVR-nummer").isInvalid()).isTrue();
        assertThat(current.find()).isEmpty();
    }

    @Test
    void a_cvr_number_is_explained_as_soon_as_the_field_is_left() {
        type("CVR-nummer", "9900");
        assertThat(page()).contains("Et CVR-nummer har 8 cifre. Du har skrevet 4.");
        type("CVR-nummer", "99OOOOO7");
        assertThat(page()).contains("Et CVR-nummer har kun tal");
        type("CVR-nummer", "0101801234");
        assertThat(page()).contains("CPR-numre bruger portalen ikke");
        type("CVR-nummer", "DK 99 00 00 07");
        assertThat(field("CVR-nummer").isInvalid()).isFalse();
    }

    @Test
    void every_empty_field_is_asked_for_at_once() {
        for (String label : new String[] {
            "CVR-nummer", "Virksomhedens navn", "P-nummer", "Vej og nummer", "Postnummer", "Navn", "Telefon", "E-mail"
        }) {
            type(label, "");
        }
        submit();
        assertThat(page())
                .contains("Skriv virksomhedens CVR-nummer.")
                .contains("Skriv arbejdspladsens P-nummer.")
                .contains("Et postnummer har fire cifre")
                .contains("Skriv et telefonnummer.")
                .contains("Det ligner ikke en e-mail");
    }

    @Test
    void wrong_numbers_addresses_and_passwords_each_get_their_sentence() {
        type("P-nummer", "123");
        type("Postnummer", "9999");
        type("Telefon", "12");
        type("E-mail", "mette@");
        _setValue(_get(PasswordField.class, s -> s.withLabel("Adgangskode")), "kort");
        submit();
        assertThat(page())
                .contains("Et P-nummer har 10 cifre. Du har skrevet 3.")
                .contains("Postnummeret 9999 findes ikke.")
                .contains("Et dansk telefonnummer har 8 cifre.")
                .contains("Adgangskoden skal have mindst 12 tegn.");
    }

    @Test
    void script_emoji_a_cpr_like_number_and_too_long_a_name_are_refused_and_kept() {
        type("Virksomhedens navn", "<script>alert(1)</script>");
        assertThat(page()).contains("Her kan kun stå almindelig tekst").contains("<script>alert(1)</script>");
        type("Virksomhedens navn", "Bageriet 🥐");
        assertThat(page()).contains("Skriv med ord i stedet for en emoji");
        type("Virksomhedens navn", "Bageriet 010180-1234");
        assertThat(page()).contains("Det ligner et CPR-nummer");
        type("Virksomhedens navn", "x".repeat(151));
        assertThat(page()).contains("Teksten må højst fylde 150 tegn");
        submit();
        assertThat(current.find()).isEmpty();
    }

    @Test
    void a_company_that_is_there_cannot_be_taken_over() {
        EmployerFixtures.Employer there = companies.employerAt("8000");
        type("CVR-nummer", employers.find(there.workplace()).orElseThrow().cvr().digits());
        submit();
        assertThat(page()).contains("Virksomheden er allerede oprettet").doesNotContain("Erik Arbejdsgiver");
        assertThat(employers.accountsOf(there.workplace())).hasSize(1);
    }

    @Test
    void a_workplace_that_is_there_cannot_be_taken_over() {
        EmployerFixtures.Employer there = companies.employerAt("8000");
        type(
                "P-nummer",
                employers.find(there.workplace()).orElseThrow().pNumber().digits());
        submit();
        assertThat(page()).contains("Arbejdspladsen er allerede oprettet");
        assertThat(employers.accountsOf(there.workplace())).hasSize(1);
    }

    @Test
    void an_e_mail_that_is_known_is_refused() {
        type("E-mail", fixtures.emailOf(fixtures.employer()));
        submit();
        assertThat(page()).contains("Der findes allerede en bruger med den e-mail");
        assertThat(current.find()).isEmpty();
    }

    private static TextField field(String label) {
        return _get(TextField.class, s -> s.withLabel(label));
    }

    @Test
    void another_language_keeps_all_that_is_typed_but_the_password() {
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat(_get(TextField.class, s -> s.withLabel("Virksomhedens navn")).getValue())
                .isNotBlank();
        assertThat(_get(TextField.class, s -> s.withLabel("E-mail")).getValue()).contains("@");
        assertThat(_get(PasswordField.class).getValue()).isEmpty();
    }

    private static void type(String label, String text) {
        _setValue(field(label), text);
    }

    private static void submit() {
        _click(_get(Button.class, s -> s.withText("Opret virksomheden")));
    }
}
