package dk.fleksbro.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dk.fleksbro.Fixtures;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.AgreementService;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.EmploymentFile;
import dk.fleksbro.agreement.Template;
import dk.fleksbro.agreement.Templates;
import dk.fleksbro.matching.MatchFixtures;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("A1")
class AgreementEditTest extends UiTest {

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private AgreementService service;

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Drafts drafts;

    private Job job;

    @BeforeEach
    void anAgreement() {
        job = agreements.open(agreements.today().plusMonths(1));
    }

    @Test
    void what_is_typed_is_there_on_another_device_and_counts_when_it_is_saved() {
        edit(job.contact(), "pay");
        type("Løn i timen med pension", "175,50");
        edit(job.contact(), "pay");
        assertThat(field("Løn i timen med pension").getValue()).isEqualTo("175,50");
        assertThat(now().get("pay.hourly")).isEqualTo("160");
        as(job.contact());
        go("aftaler/" + job.id().value());
        assertThat(page()).contains("Skrevet, men ikke gemt i aftalen endnu:");
        edit(job.contact(), "pay");
        press("Gem i aftalen");
        assertThat(now().get("pay.hourly")).isEqualTo("175.5");
        assertThat(page()).contains("175,50 kr.").doesNotContain("ikke gemt i aftalen endnu");
    }

    @Test
    void a_page_left_open_by_somebody_who_has_left_the_workplace_saves_and_shows_nothing() {
        edit(job.contact(), "pay");
        jdbc.sql("insert into draft_field (form, subject_id, field, version, text, editor, edited_at)"
                        + " values (?, ?, 'pay.hourly', 1, '199', 'Anna', utc_timestamp(6))")
                .params(
                        AgreementPages.FORM,
                        agreements.file(job.id()).open().orElseThrow().id().value())
                .update();
        agreements.leavesTheWorkplace(job.contact());
        type("Løn i timen med pension", "175,50");
        assertThat(page())
                .contains("Det er ikke gemt. Du har ikke længere adgang til siden.")
                .doesNotContain("199");
        assertThat(jdbc.sql("select text from draft_field where subject_id = ? and field = 'pay.hourly'")
                        .param(agreements
                                .file(job.id())
                                .open()
                                .orElseThrow()
                                .id()
                                .value())
                        .query(String.class)
                        .list())
                .containsExactly("199");
    }

    @Test
    void what_cannot_be_read_is_said_and_nothing_is_saved() {
        edit(job.contact(), "followup");
        type("Måneder mellem samtalerne", "0");
        press("Gem i aftalen");
        assertThat(page()).contains("Skriv et helt tal fra 1 til 6.");
        assertThat(now().get("followup.interval")).isEqualTo("2");
    }

    @Test
    void a_first_day_in_the_past_is_refused_when_the_job_is_yet_to_begin() {
        Job begins = fromMatch();
        as(begins.contact());
        go("aftaler/" + begins.id().value() + "/ret/job");
        type("Første arbejdsdag", TypedDate.show(agreements.today().minusDays(1)));
        press("Gem i aftalen");
        assertThat(page()).contains("Den første arbejdsdag kan ikke ligge før i dag.");
        type("Første arbejdsdag", TypedDate.show(agreements.today()));
        press("Gem i aftalen");
        EmploymentFile file = agreements.file(begins.id());
        assertThat(file.open().orElseThrow().effectiveFrom()).isEqualTo(agreements.today());
    }

    @Test
    void a_first_day_in_the_past_is_only_remarked_on_when_the_job_runs_already() {
        edit(job.consultant(), "job");
        type("Første arbejdsdag", TypedDate.show(agreements.today().minusYears(3)));
        assertThat(page()).contains("Den første dag ligger før i dag. Det er rigtigt, når jobbet allerede er i gang.");
        press("Gem i aftalen");
        assertThat(now().get("job.starts"))
                .isEqualTo(agreements.today().minusYears(3).toString());
    }

    @Test
    void paid_hours_over_the_hours_at_work_are_refused_and_the_third_figure_is_one_click() {
        edit(job.contact(), "hours");
        type("Timer med løn om ugen", "9");
        assertThat(page()).contains("Der kan ikke være flere timer med løn (9) end timer på arbejde (8).");
        press("Gem i aftalen");
        assertThat(now().get("hours.effective")).isEqualTo("300");
        type("Timer med løn om ugen", "6");
        assertThat(page()).contains("8 timer på arbejde med 62,5 % intensitet giver 5 timer med løn. Der står 6.");
        type("Arbejdsintensitet i procent", "");
        press("Sæt “Arbejdsintensitet i procent” til 75 %");
        assertThat(field("Arbejdsintensitet i procent").getValue()).isEqualTo("75");
        press("Gem i aftalen");
        assertThat(now().get("hours.effective")).isEqualTo("360");
        assertThat(now().get("hours.intensity")).isEqualTo("75");
    }

    @Test
    void a_day_is_copied_and_the_weeks_total_follows() {
        edit(job.contact(), "week");
        assertThat(page()).contains("I alt 8 timer om ugen.");
        press("Kopiér arbejdsdag 1");
        assertThat(_find(RadioButtonGroup.class, spec -> spec.withLabel("Dag"))).hasSize(3);
        RadioButtonGroup<String> day = day(2);
        _setValue(day, "WEDNESDAY");
        assertThat(page())
                .contains("I alt 12 timer om ugen.")
                .contains("Dagene giver 12 timer om ugen, men der står 8 timer på arbejde.");
        press("Gem i aftalen");
        assertThat(now().get("week.3.day")).isEqualTo("WEDNESDAY");
        assertThat(now().get("week.3.to")).isEqualTo("13:00");
    }

    @Test
    void a_row_is_added_taken_away_and_brought_back() {
        edit(job.contact(), "tasks");
        press("Tilføj opgave");
        List<TextField> titles = _find(TextField.class, spec -> spec.withLabel("Opgave"));
        _setValue(titles.getLast(), "Vande blomster");
        press("Gem i aftalen");
        assertThat(now().get("tasks.2.title")).isEqualTo("Vande blomster");
        edit(job.contact(), "tasks");
        press("Fjern opgave 1");
        assertThat(page()).contains("Opgave 1 bliver fjernet, når du gemmer.");
        press("Fortryd");
        assertThat(page()).doesNotContain("bliver fjernet");
        press("Fjern opgave 1");
        edit(job.contact(), "tasks");
        assertThat(page()).contains("Opgave 1 bliver fjernet, når du gemmer.");
        press("Gem i aftalen");
        assertThat(now().has("tasks.1.title")).isFalse();
        assertThat(now().get("tasks.2.title")).isEqualTo("Vande blomster");
    }

    @Test
    void a_fleksjobber_is_asked_at_most_three_things_at_a_time() {
        for (String section : List.of("parties", "job", "tasks", "hours", "considerations", "goals", "pay", "voice")) {
            edit(job.citizen(), section);
            for (int step = 0; step < 12; step++) {
                assertThat(questions()).as(section + " " + step).isBetween(0L, 3L);
                if (_find(Button.class, spec -> spec.withText("Videre")).isEmpty()) {
                    break;
                }
                press("Videre");
            }
            assertThat(page()).contains("Gem i aftalen");
        }
    }

    @Test
    void a_line_of_what_is_missing_leads_a_fleksjobber_to_the_step_with_it() {
        as(job.citizen());
        UI.getCurrent()
                .navigate(
                        "aftaler/" + job.id().value() + "/ret/considerations",
                        QueryParameters.of("felt", "considerations.1.who"));
        assertThat(page()).contains("Hvem sørger for det?").doesNotContain("Hvad er aftalt?");
    }

    @Test
    void names_from_the_registers_are_read_and_not_typed() {
        edit(job.contact(), "parties");
        assertThat(page()).contains("Anna Test");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Fleksjobber")))
                .isEmpty();
        assertThat(_find(TextField.class, spec -> spec.withLabel("CVR-nummer"))).isEmpty();
        Fixtures.signIn(job.contact());
        service.save(job.id(), "parties", now(), Map.of("parties.citizen", "En anden"));
        assertThat(now().get("parties.citizen")).isEqualTo("Anna Test");
    }

    @Test
    void only_the_fleksjobber_writes_the_own_words() {
        edit(job.contact(), "voice");
        assertThat(page()).contains("Her skriver kun Anna Fleksjobber selv.").doesNotContain("Gem i aftalen");
        edit(job.citizen(), "voice");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Det er jeg i tvivl om")), "Om jeg kan nå bussen");
        edit(job.consultant(), "tasks");
        go("aftaler/" + job.id().value());
        assertThat(page()).doesNotContain("ikke gemt i aftalen endnu");
        edit(job.citizen(), "voice");
        press("Gem i aftalen");
        assertThat(now().get("voice.worries")).isEqualTo("Om jeg kan nå bussen");
    }

    @Test
    void somebody_saving_meanwhile_costs_nobody_a_word() {
        Content seen = now();
        edit(job.contact(), "pay");
        type("Løn i timen med pension", "180");
        // the consultant saves from elsewhere, the same field and another
        SignedIn employer = job.contact();
        Fixtures.signIn(job.consultant());
        service.save(job.id(), "pay", seen, Map.of("pay.hourly", "170", "pay.collective", "HK"));
        Fixtures.signIn(employer);
        press("Gem i aftalen");
        assertThat(page())
                .contains("En anden har gemt imens")
                .contains("Der står nu: 170,00 kr.")
                .contains("Du har skrevet: 180,00 kr.")
                .doesNotContain("HK");
        assertThat(now().get("pay.hourly")).isEqualTo("170");
        press("Gem det, jeg har skrevet");
        assertThat(now().get("pay.hourly")).isEqualTo("180");
        assertThat(now().get("pay.collective")).isEqualTo("HK");
    }

    @Test
    void what_stands_there_now_can_be_kept_instead() {
        Content seen = now();
        edit(job.contact(), "pay");
        type("Løn i timen med pension", "180");
        type("Overenskomst", "3F");
        Fixtures.signIn(job.consultant());
        service.save(job.id(), "pay", seen, Map.of("pay.hourly", "170"));
        Fixtures.signIn(job.contact());
        press("Gem i aftalen");
        press("Behold det, der står nu");
        assertThat(field("Løn i timen med pension").getValue()).isEqualTo("170");
        assertThat(field("Overenskomst").getValue()).isEqualTo("3F");
        press("Gem i aftalen");
        assertThat(now().get("pay.hourly")).isEqualTo("170");
        assertThat(now().get("pay.collective")).isEqualTo("3F");
    }

    @Test
    void two_who_type_in_the_same_field_choose_between_their_texts() {
        edit(job.contact(), "contact");
        drafts.save(
                AgreementPages.drafts(agreements.file(job.id()).open().orElseThrow()),
                "contact.name",
                0,
                "Bente i butikken",
                new Editor(job.citizen().accountId(), "Anna"));
        type("Hvem kan du gå til i hverdagen?", "Carl på lageret");
        assertThat(page())
                .contains("Anna har ændret feltet, mens du skrev.")
                .contains("Bente i butikken")
                .contains("Carl på lageret");
        press("Brug den anden tekst");
        press("Gem i aftalen");
        assertThat(now().get("contact.name")).isEqualTo("Bente i butikken");
    }

    @Test
    void a_fleksjobber_is_led_to_the_step_with_what_cannot_be_read() {
        edit(job.citizen(), "tasks");
        press("Videre");
        press("Videre");
        type("Minutter hver gang", "mange");
        press("Videre");
        press("Gem i aftalen");
        assertThat(page()).contains("Minutter hver gang").contains("Skriv et helt tal fra 5 til 600.");
        type("Minutter hver gang", "45");
        press("Gem i aftalen");
        assertThat(now().get("tasks.1.minutes")).isEqualTo("45");
    }

    @Test
    void another_layout_is_written_by_its_template_alone() {
        Template other = Templates.find("proeve-1");
        job = agreements.open(Content.of(other, Map.of("parties.company", "Eksempel A/S")));
        as(job.contact());
        go("aftaler/" + job.id().value());
        assertThat(page()).contains("Mangler fra dig: ", "Nøgle", "Navn på mentor");
        edit(job.contact(), "keys");
        type("Nøgle til", "Bagdøren");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Udleveret")), "1.2.2027");
        press("Tilføj nøgle");
        _setValue(_find(TextField.class, spec -> spec.withLabel("Nøgle til")).getLast(), "Skabet");
        press("Gem i aftalen");
        assertThat(now().get("keys.1.date")).isEqualTo("2027-02-01");
        assertThat(now().get("keys.2.what")).isEqualTo("Skabet");
        assertThat(page()).contains("1. februar 2027", "Navn på mentor");
    }

    @Test
    void an_agreement_in_force_is_not_written_over() {
        Job running = agreements.running(agreements.today().minusMonths(1));
        as(running.contact());
        go("aftaler/" + running.id().value() + "/ret/hours");
        assertThat(page()).contains("Aftalen kan ikke rettes her.").doesNotContain("Gem i aftalen");
        go("aftaler/" + running.id().value() + "/ret/findes-ikke");
        assertThat(page()).contains("Siden findes ikke");
    }

    /** As if it had come of a match, so that its first day is yet to come. */
    private Job fromMatch() {
        Job begins = agreements.open(agreements.today().plusMonths(1));
        MatchFixtures.Scene scene = matches.scene();
        var match = matches.at(scene, dk.fleksbro.matching.MatchStatus.MUTUAL);
        jdbc.sql("update employment set match_id = ? where id = ?")
                .params(match.value(), begins.id().value())
                .update();
        return begins;
    }

    private void edit(SignedIn who, String section) {
        as(who);
        go("aftaler/" + job.id().value() + "/ret/" + section);
    }

    private Content now() {
        EmploymentFile file = agreements.file(job.id());
        return file.content(file.open().orElseThrow());
    }

    private static long questions() {
        return _find(com.vaadin.flow.component.Component.class).stream()
                .filter(component -> component instanceof HasValue<?, ?>)
                .count();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> day(int at) {
        return (RadioButtonGroup<String>)
                _find(RadioButtonGroup.class, spec -> spec.withLabel("Dag")).get(at);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void type(String label, String text) {
        _setValue(field(label), text);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
