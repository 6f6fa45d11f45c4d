package dk.fleksbro.citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dk.fleksbro.Fixtures;
import dk.fleksbro.UiTest;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CitizenListTest extends UiTest {

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private CitizenService service;

    @Autowired
    private CitizenWaiting waiting;

    @Autowired
    private JdbcClient jdbc;

    private Municipality home;
    private SignedIn karin;

    @BeforeEach
    void aConsultant() {
        home = fixtures.municipality();
        karin = fixtures.consultant(home);
    }

    @Test
    void a_consultant_lists_her_own_first_and_the_whole_municipality_when_asked() {
        citizens.withProfile(home, b -> b.name("Mette Mark").consultant(karin));
        citizens.withProfile(home, b -> b.name("Hans Have").postalCode("5000"));
        citizens.withProfile(fixtures.municipality(), b -> b.name("Nabo Nielsen"));
        as(karin);
        go("borgere");
        assertThat(page())
                .contains("Mette Mark", "2–6 timer om ugen", "8000 Aarhus C")
                .doesNotContain("Hans Have");
        filter(CitizenFilter.ALL);
        assertThat(page()).contains("Mette Mark", "Hans Have").doesNotContain("Nabo Nielsen");
    }

    @Test
    void a_piece_of_the_name_a_candidate_number_or_a_postal_code_finds_people() {
        Person mette = citizens.citizen(home, karin);
        citizens.withProfile(home, b -> b.name("Hans 100% Have").postalCode("5000"));
        as(karin);
        go("borgere");
        filter(CitizenFilter.ALL);
        search("0% h");
        assertThat(page()).contains("Hans 100% Have").doesNotContain("Anna Fleksjobber");
        search(String.valueOf(mette.candidateNo()));
        assertThat(page()).contains("Anna Fleksjobber").doesNotContain("Hans");
        search("50");
        assertThat(page()).contains("Hans 100% Have").doesNotContain("Anna Fleksjobber");
        search("_");
        assertThat(page()).contains("Ingen borgere passer til søgningen.");
    }

    @Test
    void the_list_comes_in_pages() {
        for (int i = 0; i < 52; i++) {
            citizens.citizen(home, karin);
        }
        as(karin);
        go("borgere");
        assertThat(page()).contains("Viser de første 50");
        _click(_get(Button.class, s -> s.withText("Vis flere")));
        assertThat(page()).contains("Viser 52");
    }

    @Test
    void citizens_without_a_bevis_are_one_line_on_the_consultants_start_page() {
        citizens.citizen(home, karin);
        citizens.citizen(home, karin);
        citizens.withProfile(home, b -> b.consultant(karin));
        citizens.citizen(home);
        assertThat(waiting.waitingFor(karin)).singleElement().satisfies(line -> {
            assertThat(line.sentence().key()).isEqualTo("waiting.citizens-without-bevis");
            assertThat(line.sentence().arguments()).containsExactly(2);
        });
        as(karin);
        UI.getCurrent().navigate("borgere", QueryParameters.of("vis", "uden-bevis"));
        assertThat(page()).contains("Viser 2");
    }

    @Test
    void an_invited_citizen_gets_a_new_number_a_mail_and_the_consultant() {
        as(karin);
        go("borgere/inviter");
        assertThat(page()).contains("Borgeren får en mail med et link");
        String email = "ny" + UUID.randomUUID() + "@example.org";
        type("Navn", "Nanna Ny");
        type("E-mail", email);
        type("Telefon", "20 30 40 50");
        type("Postnummer", "8000");
        press("Send invitationen");
        assertThat(page()).contains("Nanna Ny", email, "Borgeren har ikke taget et fleksjobbevis i brug");
        CitizenRow nanna = service.page("Nanna Ny", true, 10, 0).getFirst();
        assertThat(nanna.consultant()).isEqualTo(karin.id());
        assertThat(nanna.municipality()).isEqualTo(home.id());
        Person next = citizens.citizen(home);
        assertThat(next.candidateNo()).isGreaterThan(nanna.candidateNo());
        go("borgere/inviter");
        assertThat(field("Navn").getValue()).isEmpty();
    }

    @Test
    void an_invitation_with_mistakes_is_explained_field_by_field_and_kept() {
        as(karin);
        go("borgere/inviter");
        type("E-mail", "nanna");
        type("Telefon", "123");
        type("Postnummer", "0001");
        press("Send invitationen");
        assertThat(page())
                .contains(
                        "Der mangler 4 ting",
                        "Skriv borgerens navn.",
                        "Det ligner ikke en e-mail",
                        "Skriv et dansk nummer med 8 cifre",
                        "Postnummeret findes ikke");
        as(karin);
        go("borgere/inviter");
        assertThat(field("E-mail").getValue()).isEqualTo("nanna");
    }

    @Test
    void an_address_that_has_an_account_is_not_invited_again() {
        Person anna = citizens.citizen(home);
        as(karin);
        go("borgere/inviter");
        type("Navn", "Nanna Ny");
        type("E-mail", fixtures.emailOf(anna.account()));
        type("Telefon", "20304050");
        type("Postnummer", "8000");
        press("Send invitationen");
        assertThat(page()).contains("Der findes allerede en bruger med den e-mail");
    }

    @Test
    void a_consultants_reading_is_a_row_in_the_log_and_the_citizen_reads_it() {
        Person anna = citizens.withProfile(home, b -> b.need(Axis.NOISE, Level.NONE));
        as(karin);
        go("borgere/" + anna.id().value());
        assertThat(page())
                .contains("Støj", "Slet ingen, helt stille", "20 30 40 50", "Borgeren kan se, at du har læst");
        assertThat(log(anna)).containsExactlyInAnyOrder("CONTACT GRANTED", "NEEDS GRANTED", "NEVER_TASKS GRANTED");
        as(anna.account());
        go("hvem-har-set");
        assertThat(page())
                .contains("Jobkonsulent Karin Konsulent så dine behov. Det var for at finde noget, der passer til dig.")
                .contains("så de opgaver, du ikke kan");
    }

    @Test
    void a_consultant_of_another_municipality_finds_nothing_and_the_citizen_sees_the_attempt() {
        Person anna = citizens.withProfile(home);
        SignedIn stranger = fixtures.consultant(fixtures.municipality());
        as(stranger);
        go("borgere/" + anna.id().value());
        assertThat(page()).contains("Siden findes ikke").doesNotContain("Anna Fleksjobber");
        assertThatThrownBy(() -> service.read(anna.id())).isInstanceOf(NotFound.class);
        assertThat(log(anna)).isNotEmpty().allMatch(row -> row.endsWith("REFUSED"));
        as(anna.account());
        go("hvem-har-set");
        assertThat(page()).contains("prøvede at se hvordan du kan kontaktes, men fik ikke lov.");
    }

    @Test
    void an_id_nobody_has_and_an_id_that_is_none_are_not_found() {
        as(karin);
        go("borgere/" + UUID.randomUUID());
        assertThat(page()).contains("Siden findes ikke");
        go("borgere/hej");
        assertThat(page()).contains("Siden findes ikke");
    }

    @Test
    void nobody_but_consultants_lists_or_invites() {
        for (SignedIn other :
                List.of(fixtures.employer(), citizens.citizen(home).account(), fixtures.teamLead(home))) {
            Fixtures.signIn(other);
            assertThatThrownBy(() -> service.page("", false, 10, 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.invite("N", "n@example.org", "20304050", "8000"))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_citizen_nobody_has_looked_at_reads_so_and_a_long_log_comes_in_pages() {
        Person anna = citizens.withProfile(home);
        as(anna.account());
        go("hvem-har-set");
        assertThat(page()).contains("Ingen har set noget om dig endnu.");
        Fixtures.signIn(karin);
        for (int i = 0; i < 11; i++) {
            service.read(anna.id());
        }
        as(anna.account());
        go("hvem-har-set");
        assertThat(lines()).isEqualTo(20);
        _click(_get(Button.class, s -> s.withText("Vis flere")));
        assertThat(lines()).isEqualTo(33);
    }

    private static long lines() {
        return page().lines().filter(line -> line.startsWith("Jobkonsulent")).count();
    }

    private List<String> log(Person person) {
        return jdbc.sql("select concat(part, ' ', outcome) from access_log where subject_id = ?")
                .param(person.id().value())
                .query(String.class)
                .list();
    }

    @SuppressWarnings("unchecked")
    private static void filter(CitizenFilter choice) {
        _setValue((RadioButtonGroup<CitizenFilter>) _get(RadioButtonGroup.class), choice);
    }

    private static void search(String words) {
        _setValue(field("Søg"), words);
    }

    private static TextField field(String label) {
        return _get(TextField.class, s -> s.withLabel(label));
    }

    private static void type(String label, String text) {
        _setValue(field(label), text);
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }
}
