package dk.fleksbro.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import dk.fleksbro.agreement.AgreementVersion;
import dk.fleksbro.agreement.Change;
import dk.fleksbro.agreement.ChangeKind;
import dk.fleksbro.agreement.VersionPages;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.DraftText;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("A4")
class ChangeViewTest extends UiTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private VersionPages versions;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcClient jdbc;

    private Job job;

    @BeforeEach
    void aRunningAgreement() {
        clock.setTo(DanishTime.instant(TODAY, LocalTime.of(9, 0)));
        job = agreements.running(LocalDate.of(2026, 9, 1));
    }

    @Test
    void from_the_first_of_march_eight_become_ten_hours_while_the_old_agreement_stays_in_force() {
        begin(job.contact(), "1.3.2027");
        assertThat(page())
                .contains("Ændringen er begyndt.", "Ændring i gang: Timer. Den skal gælde fra 1. marts 2027.")
                .contains("Der er ikke ændret noget endnu.");
        agreements.rewrite(job.id(), Map.of("hours.presence", "10", "hours.effective", "6,25"));
        openAs(job.contact(), "aendring");
        assertThat(page())
                .contains("Timer på arbejde om ugen går op fra 8 til 10")
                .contains("Lønnen går fra 3.466,67 kr. til 4.333,33 kr. om måneden før skat.")
                .contains("Fleksjobberen skal godkende.")
                .contains("Kommunen godkender til sidst.")
                .contains("Dagene for jeres samtaler ændrer sig ikke.");
        for (SignedIn party : new SignedIn[] {job.contact(), job.citizen(), job.consultant()}) {
            openAs(party, "godkend");
            press("Ja, jeg godkender aftalen");
        }
        assertThat(page()).contains("Aftalen gælder fra 1. marts 2027.");
        assertThat(presence(TODAY)).isEqualTo("480");
        assertThat(presence(MARCH.minusDays(1))).isEqualTo("480");
        assertThat(presence(MARCH)).isEqualTo("600");
        openAs(job.citizen(), "versioner");
        assertThat(page()).contains("Kommer til at gælde", "Gælder nu", "Fra 1. marts 2027");
        versions("fra=1&til=2");
        assertThat(page())
                .contains("Fra udgave 1 til udgave 2", "Ændret")
                .contains("Timer på arbejde om ugen går op fra 8 til 10");
    }

    @Test
    void what_a_change_must_say_and_which_days_it_can_have() {
        openAs(job.citizen(), "aendring");
        press("Begynd en ændring");
        press("Begynd");
        assertThat(page())
                .contains("Vælg, hvad ændringen mest handler om.")
                .contains("Skriv med få ord, hvorfor aftalen skal ændres.")
                .contains("Skriv dagen sådan: 1.3.2027.");
        type("Fra hvilken dag?", "11.1.2027");
        press("Begynd");
        assertThat(page()).contains("Dagen er gået. Vælg i dag eller en senere dag.");
        type("Fra hvilken dag?", "1.3.2029");
        assertThat(page()).contains("Det er mere end 12 måneder frem.");
        assertThat(agreements.file(job.id()).open()).isEmpty();
    }

    @Test
    void a_page_left_open_by_somebody_who_has_left_the_workplace_saves_nothing_more() {
        openAs(job.contact(), "aendring");
        press("Begynd en ændring");
        type("Fra hvilken dag?", "1.3.2027");
        agreements.leavesTheWorkplace(job.contact());
        type("Fra hvilken dag?", "1.4.2027");
        assertThat(page()).contains("Det er ikke gemt. Du har ikke længere adgang til siden.");
        assertThat(drafts.read(new DraftKey("change-EMPLOYER", job.id().value()))
                        .get(Change.FROM))
                .extracting(DraftText::text)
                .isEqualTo("1.3.2027");
    }

    @Test
    void a_change_can_be_given_up_with_a_reason_and_taken_up_again() {
        begin(job.contact(), "1.3.2027");
        press("Opgiv ændringen");
        press("Ja, opgiv ændringen");
        assertThat(agreements.file(job.id()).open()).isPresent();
        _setValue(_get(TextArea.class), "Vi venter til foråret");
        press("Ja, opgiv ændringen");
        assertThat(page()).contains("Ændringen er opgivet.", "Udgave 2 blev opgivet.");
        assertThat(agreements.file(job.id()).open()).isEmpty();
        press("Tag ændringen op igen");
        assertThat(page()).contains("Ændringen er taget op igen.", "Ændring i gang: Timer.");
    }

    @Test
    void several_future_versions_wait_beside_each_other_and_the_page_says_what_takes_over() {
        agreements.change(job.id(), Map.of("hours.presence", "600"), MARCH);
        begin(job.contact(), "1.2.2027");
        assertThat(page()).contains("Fra 1. marts 2027 gælder udgave 2, som allerede er godkendt.");
        agreements.rewrite(job.id(), Map.of("tasks.2.title", "Feje gulvet"));
        openAs(job.contact(), "aendring");
        assertThat(page()).contains("Opgave: Opgave: Feje gulvet").doesNotContain("fra 8 til 10");
        agreements.approve(job.id());
        assertThat(agreements.file(job.id()).toCome(TODAY)).hasSize(2);
        assertThat(presence(LocalDate.of(2027, 2, 10))).isEqualTo("480");
        assertThat(presence(MARCH)).isEqualTo("600");
    }

    @Test
    void the_dry_run_writes_nothing() {
        begin(job.contact(), "1.3.2027");
        agreements.rewrite(job.id(), Map.of("hours.effective", "6"));
        as(job.contact());
        String before = everything();
        go("aftaler/" + job.id().value() + "/aendring");
        assertThat(page()).contains("Det betyder ændringen", "får besked, når alle har godkendt");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void the_agreement_as_it_was_on_a_day() {
        agreements.change(job.id(), Map.of("hours.presence", "600"), MARCH);
        openAs(job.citizen(), "versioner");
        type("Dato", "snart");
        press("Vis");
        assertThat(page()).contains("Skriv dagen sådan: 1.3.2027.");
        versions("den=2027-02-01");
        assertThat(page())
                .contains("Aftalen, som den var den 1. februar 2027", "8 timer")
                .doesNotContain("10 timer");
        versions("den=2027-03-02");
        assertThat(page()).contains("10 timer");
        versions("den=2025-01-01");
        assertThat(page()).contains("Der gjaldt ikke nogen aftale den dag.");
        versions("fra=1&til=77");
        assertThat(page()).contains("Den udgave findes ikke.");
    }

    @Test
    void the_pages_ask_the_database_three_times_at_most() {
        for (int month = 1; month <= 12; month++) {
            agreements.change(
                    job.id(), Map.of("hours.presence", String.valueOf(480 + 15 * month)), TODAY.plusMonths(month));
        }
        openAs(job.contact(), "versioner");
        assertThat(StatementCount.during(() -> versions("fra=1&til=9&den=2027-06-01")))
                .isLessThanOrEqualTo(3);
        begin(job.contact(), "20.1.2027");
        agreements.rewrite(job.id(), Map.of("hours.effective", "6"));
        as(job.contact());
        assertThat(StatementCount.during(() -> go("aftaler/" + job.id().value() + "/aendring")))
                .isLessThanOrEqualTo(3);
    }

    @Test
    @UseCase("D1")
    void the_kept_paper_is_the_same_to_the_byte_ten_years_later() {
        Job fresh = agreements.open(MARCH);
        for (SignedIn party : new SignedIn[] {fresh.contact(), fresh.citizen(), fresh.consultant()}) {
            as(party);
            go("aftaler/" + fresh.id().value() + "/godkend");
            press("Ja, jeg godkender aftalen");
        }
        byte[] first = versions.pdf(fresh.id(), 1);
        assertThat(new String(first, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        AgreementVersion version = agreements.file(fresh.id()).versions().getFirst();
        String onScreen = versions.paper(
                        versions.open(fresh.id(), VersionPages.Wanted.nothing()), version, Texts.DANISH)
                .hash();
        assertThat(onScreen).isEqualTo(version.contentHash());
        // names change; what was agreed does not
        jdbc.sql("update citizen set name = 'Et Nyt Navn' where id = ?")
                .param(fresh.person().id().value())
                .update();
        clock.setTo(DanishTime.instant(TODAY.plusYears(10), LocalTime.of(9, 0)));
        assertThat(versions.pdf(fresh.id(), 1)).isEqualTo(first);
    }

    private void begin(SignedIn person, String from) {
        openAs(person, "aendring");
        press("Begynd en ændring");
        choose(ChangeKind.HOURS);
        _setValue(_get(TextArea.class), "Det går godt");
        type("Fra hvilken dag?", from);
        press("Begynd");
    }

    private String presence(LocalDate day) {
        as(job.citizen());
        VersionPages.Page page = versions.open(job.id(), new VersionPages.Wanted(null, null, day));
        return page.file().content(page.onDay().orElseThrow()).get("hours.presence");
    }

    /** Of every table but the access log, which has a line for each read. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        jdbc
                .sql(
                        "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.equals("access_log") && !table.startsWith("scheduled_"))
                .sorted()
                .forEach(table -> all.append(table)
                        .append(
                                // mails go out meanwhile
                                table.equals("notice")
                                        ? jdbc.sql("select count(*) from notice")
                                                .query(String.class)
                                                .single()
                                        : jdbc.sql("checksum table " + table)
                                                .query((row, n) -> row.getString(2))
                                                .single())
                        .append('\n'));
        return all.toString();
    }

    private void versions(String query) {
        UI.getCurrent().navigate("aftaler/" + job.id().value() + "/versioner", QueryParameters.fromString(query));
    }

    private void openAs(SignedIn person, String page) {
        as(person);
        go("aftaler/" + job.id().value() + "/" + page);
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, s -> s.withLabel(label)), text);
    }

    @SuppressWarnings("unchecked")
    private static void choose(ChangeKind kind) {
        _setValue(_get(RadioButtonGroup.class), kind);
    }
}
