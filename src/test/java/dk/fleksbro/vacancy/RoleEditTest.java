package dk.fleksbro.vacancy;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.employer.EmployerFixtures.Employer;
import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("V1")
class RoleEditTest extends UiTest {

    @Autowired
    private RoleService roles;

    @Autowired
    private EmployerFixtures companies;

    @Autowired
    private VacancyFixtures vacancies;

    @Autowired
    private JdbcClient jdbc;

    private Employer employer;

    @BeforeEach
    void anEmployerSignsIn() {
        employer = companies.employerAt("8000");
        as(employer.contact());
    }

    @Test
    void an_employer_without_roles_is_taught_and_makes_the_first_one() {
        go("roller");
        assertThat(_get(H1.class).getText()).isEqualTo("Roller");
        assertThat(page()).contains("Hvad er en fleksjobrolle?").contains("4 timer om ugen");
        click("Opret en fleksjobrolle");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).startsWith("roller/");
        assertThat(page()).contains("Rolle uden titel").contains("8000");
        go("roller");
        assertThat(page()).contains("Kladder").doesNotContain("Hvad er en fleksjobrolle?");
    }

    @Test
    void publishing_asks_only_for_what_is_missing_and_then_anyone_can_read_the_role() {
        FlexJobRoleId id = newRole();
        click("Offentliggør rollen");
        assertThat(page())
                .contains("Der mangler 3 ting")
                .contains("Skriv en titel.")
                .contains("Vælg mindst én slags opgave.")
                .contains("Skriv, hvor mange timer om ugen der mindst er.");
        type("Titel", "Pakke varer i butikken");
        assertThat(page()).contains("Der mangler 2 ting").doesNotContain("Skriv en titel.");
        choose("Hvilke slags opgaver er der?", TaskKind.PACKING, TaskKind.SHOP_SHELVES);
        choose("Hvilke af dem kan undværes?", TaskKind.SHOP_SHELVES);
        type("Timer om ugen, mindst", "2,5");
        type("Timer om ugen, højst", "5:30");
        demandLifting();
        assertThat(page()).contains("Når du offentliggør, kan alle læse rollen");
        click("Offentliggør rollen");
        assertThat(page()).contains("Rollen er offentliggjort.").contains("Ledig nu");
        PublishedRole role = roles.find(id).orElseThrow();
        assertThat(role.status()).isEqualTo(RoleStatus.OPEN);
        assertThat(role.hoursMax().minutes()).isEqualTo(330);
        assertThat(role.tasks()).contains(new RoleTask(TaskKind.SHOP_SHELVES, true));
        assertThat(role.demands())
                .containsExactly(new RoleDemand(
                        Axis.LIFTING, Level.MUCH, Level.LITTLE, java.util.List.of(Adaptation.TROLLEY_OR_LIFT)));
        asStranger();
        go("ledige/" + id.value());
        assertThat(page())
                .contains("Pakke varer i butikken")
                .contains("2,5–5,5 timer om ugen")
                .contains(
                        "Højst 12 kg, flere gange om dagen. Kan tilpasses med en vogn eller et løfteredskab. Så er det: Højst 3 kg, nu og da")
                .contains("Tal med din jobkonsulent");
    }

    @Test
    void a_draft_is_there_again_in_a_new_session() {
        FlexJobRoleId id = newRole();
        type("Titel", "Vande planter");
        _setValue(_get(TextArea.class, s -> s.withLabel("Beskriv opgaverne")), "Halvfærdig tek");
        choose("Hvilke slags opgaver er der?", TaskKind.GARDENING);
        as(employer.contact());
        go("roller");
        assertThat(page()).contains("Vande planter");
        go("roller/" + id.value());
        assertThat(field("Titel").getValue()).isEqualTo("Vande planter");
        assertThat(_get(TextArea.class, s -> s.withLabel("Beskriv opgaverne")).getValue())
                .isEqualTo("Halvfærdig tek");
        assertThat(group("Hvilke slags opgaver er der?").getValue()).isEqualTo(Set.of(TaskKind.GARDENING));
    }

    @Test
    void bad_input_gets_a_sentence_beside_the_field_and_stays() {
        FlexJobRoleId id = newRole();
        type("Titel", "<script>alert(1)</script>");
        assertThat(field("Titel").getErrorMessage()).contains("Her kan kun stå almindelig tekst");
        type("Titel", "Pakke 📦");
        assertThat(field("Titel").getErrorMessage()).contains("i stedet for en emoji");
        type("Titel", "x".repeat(101));
        assertThat(field("Titel").getErrorMessage()).contains("højst fylde 100 tegn");
        type("Titel", "Selskab for en med angst");
        assertThat(page()).contains("Du har skrevet “angst”");
        type("Titel", "x".repeat(101));
        type("Timer om ugen, mindst", "nogle");
        assertThat(field("Timer om ugen, mindst").getErrorMessage()).contains("Skriv timerne med tal");
        type("Timer om ugen, mindst", "38");
        assertThat(field("Timer om ugen, mindst").getErrorMessage()).contains("mellem 1 og 37 timer");
        type("Postnummer", "9999");
        assertThat(field("Postnummer").getErrorMessage()).contains("Postnummeret 9999 findes ikke");
        TextArea description = _get(TextArea.class, s -> s.withLabel("Beskriv opgaverne"));
        _setValue(description, "Ring til 010180-1234");
        assertThat(description.getErrorMessage()).contains("Det ligner et CPR-nummer");
        _setValue(description, "Godt for en med gigt");
        assertThat(description.isInvalid()).isFalse();
        assertThat(page()).contains("Du har skrevet “gigt”. Der er ikke brug for en diagnose her.");
        as(employer.contact());
        go("roller/" + id.value());
        assertThat(field("Titel").getValue()).hasSize(101);
        assertThat(field("Titel").isInvalid()).isTrue();
    }

    @Test
    void two_colleagues_who_write_the_same_field_see_both_texts_and_choose() {
        FlexJobRoleId id = newRole();
        type("Titel", "Pakke varer");
        SignedIn colleague = companies.colleagueOf(employer);
        writesMeanwhile(colleague, id, "Pakke gaver");
        type("Titel", "Pakke kasser");
        assertThat(page())
                .contains("Bente Kollega har ændret feltet")
                .contains("Pakke kasser")
                .contains("Pakke gaver");
        click("Brug den anden tekst");
        assertThat(field("Titel").getValue()).isEqualTo("Pakke gaver");
        writesMeanwhile(colleague, id, "Pakke breve");
        type("Titel", "Pakke bøger");
        click("Behold min tekst");
        as(employer.contact());
        go("roller/" + id.value());
        assertThat(field("Titel").getValue()).isEqualTo("Pakke bøger");
    }

    @Test
    void changes_to_a_published_role_wait_until_they_are_published() {
        FlexJobRoleId id = vacancies.openRole(employer.workplace(), "Pakke varer", 4, 6);
        go("roller/" + id.value());
        assertThat(field("Titel").getValue()).isEqualTo("Pakke varer");
        assertThat(page()).doesNotContain("ikke er offentliggjort endnu");
        type("Titel", "Pakke blomster");
        assertThat(page()).contains("Du har ændret noget, som ikke er offentliggjort endnu.");
        assertThat(roles.find(id).orElseThrow().title()).isEqualTo("Pakke varer");
        click("Offentliggør ændringerne");
        assertThat(roles.find(id).orElseThrow().title()).isEqualTo("Pakke blomster");
        assertThat(page()).doesNotContain("ikke er offentliggjort endnu");
        type("Titel", "Pakke noget andet");
        click("Fortryd ændringerne");
        assertThat(field("Titel").getValue()).isEqualTo("Pakke blomster");
    }

    @Test
    void a_role_is_paused_ended_with_a_reason_and_opened_again() {
        FlexJobRoleId id = vacancies.openRole(employer.workplace());
        go("roller/" + id.value());
        click("Sæt på pause");
        assertThat(page()).contains("Rollen er sat på pause.");
        assertThat(roles.find(id).orElseThrow().status()).isEqualTo(RoleStatus.PAUSED);
        endRole();
        assertThat(page()).contains("Vælg en grund.");
        _setValue(
                _get(RadioButtonGroup.class, s -> s.withLabel("Hvorfor afslutter du rollen?")),
                CloseReason.FILLED_HERE);
        endRole();
        assertThat(page()).contains("Rollen er afsluttet.");
        click("Åbn rollen igen");
        assertThat(roles.find(id).orElseThrow().status()).isEqualTo(RoleStatus.OPEN);
    }

    @Test
    void a_move_that_a_colleague_was_first_with_is_refused_and_the_page_shows_where_it_stands() {
        FlexJobRoleId id = vacancies.openRole(employer.workplace());
        go("roller/" + id.value());
        roles.close(id, CloseReason.NOBODY_FOUND);
        click("Sæt på pause");
        assertThat(page()).contains("rollen er ændret i mellemtiden").contains("Rollen er afsluttet og skjult.");
    }

    @Test
    void a_copy_says_the_same_and_a_draft_can_be_deleted() {
        FlexJobRoleId id = vacancies.openRole(employer.workplace(), "Pakke varer", 4, 6);
        go("roller/" + id.value());
        click("Lav en kopi");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .startsWith("roller/")
                .doesNotContain(id.value().toString());
        assertThat(field("Titel").getValue()).isEqualTo("Pakke varer");
        assertThat(field("Timer om ugen, højst").getValue()).isEqualTo("6");
        click("Slet kladden");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("roller");
        assertThat(roles.mine()).hasSize(1);
    }

    @Test
    void an_answer_is_never_chosen_beforehand_and_can_be_removed() {
        newRole();
        RadioButtonGroup<Level> lifting = demandLifting();
        assertThat(page()).contains("Krop og bevægelse (1 af 7 besvaret)");
        _click(_find(Button.class, s -> s.withText("Fjern svaret")).getFirst());
        assertThat(lifting.getValue()).isNull();
        assertThat(page()).contains("Krop og bevægelse").doesNotContain("1 af 7 besvaret");
    }

    @Test
    void another_companys_role_is_not_found_and_the_try_is_logged() {
        FlexJobRoleId id = vacancies.openRole();
        go("roller/" + id.value());
        assertThat(page()).contains("Siden findes ikke").doesNotContain("Pakke varer");
        assertThat(refusals(id)).isEqualTo(1);
        go("roller/not-an-id");
        assertThat(page()).contains("Siden findes ikke");
    }

    @Test
    void a_stranger_is_not_let_in() {
        FlexJobRoleId id = vacancies.openRole(employer.workplace());
        asStranger();
        go("roller/" + id.value());
        assertThat(page()).doesNotContain("Pakke varer");
        as(fixtures.consultant(fixtures.municipality()));
        go("roller/" + id.value());
        assertThat(page()).doesNotContain("Offentliggør");
    }

    private FlexJobRoleId newRole() {
        FlexJobRoleId id = roles.create(employer.workplace());
        go("roller/" + id.value());
        return id;
    }

    private void writesMeanwhile(SignedIn colleague, FlexJobRoleId id, String title) {
        jdbc.sql("""
                        update draft_field set text = ?, version = version + 1, edited_by = ?, editor = ?
                        where form = 'role' and subject_id = ? and field = 'title'
                        """)
                .params(title, colleague.accountId(), colleague.displayName(), id.value())
                .update();
    }

    private long refusals(FlexJobRoleId id) {
        return jdbc.sql("""
                        select count(*) from access_log
                        where subject_id = ? and account_id = ? and outcome = 'REFUSED'
                        """)
                .params(id.value(), employer.contact().accountId())
                .query(Long.class)
                .single();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Level> demandLifting() {
        Details body = _find(Details.class).stream()
                .filter(details -> details.getSummaryText().startsWith("Krop og bevægelse"))
                .findFirst()
                .orElseThrow();
        body.setOpened(true);
        RadioButtonGroup<Level> lifting = _get(RadioButtonGroup.class, s -> s.withLabel("Hvor meget skal der løftes?"));
        assertThat(lifting.getValue()).isNull();
        _setValue(lifting, Level.MUCH);
        CheckboxGroup<Adaptation> by = (CheckboxGroup<Adaptation>)
                _find(lifting.getParent().orElseThrow().getParent().orElseThrow(), CheckboxGroup.class)
                        .getFirst();
        _setValue(by, Set.of(Adaptation.TROLLEY_OR_LIFT));
        RadioButtonGroup<Level> to = _get(RadioButtonGroup.class, s -> s.withLabel("Hvor langt ned kan det komme?"));
        _setValue(to, Level.LITTLE);
        return lifting;
    }

    private static void endRole() {
        _click(_find(Button.class, s -> s.withText("Afslut rollen")).getLast());
    }

    private static TextField field(String label) {
        return _get(TextField.class, s -> s.withLabel(label));
    }

    private static void type(String label, String text) {
        _setValue(field(label), text);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<TaskKind> group(String label) {
        return _get(CheckboxGroup.class, s -> s.withLabel(label));
    }

    private static void choose(String label, TaskKind... kinds) {
        _setValue(group(label), Set.of(kinds));
    }

    private static void click(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }
}
