package dk.fleksbro.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import dk.fleksbro.agreement.ApprovalChannel;
import dk.fleksbro.agreement.OnBehalfReason;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.document.SampleFiles;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("A3")
class ApproveViewTest extends UiTest {

    @Autowired
    private AgreementFixtures agreements;

    private Job job;

    @BeforeEach
    void anOpenAgreement() {
        job = agreements.open(agreements.today().plusDays(20));
    }

    @Test
    void each_party_reads_all_of_it_and_says_yes_and_the_municipality_is_last() {
        openAs(job.consultant());
        assertThat(page()).contains("Lige nu venter vi på andre.", "Til sidst").doesNotContain("Ja, jeg godkender");
        openAs(job.citizen());
        assertThat(page())
                .contains(
                        "Medhjælper på lageret",
                        "Et kvarters pause hver time",
                        "160,00 kr.",
                        "Kommunen godkender til sidst.");
        press("Ja, jeg godkender aftalen");
        assertThat(page()).contains("Din godkendelse er gemt.").doesNotContain("Ja, jeg godkender aftalen");
        openAs(job.contact());
        press("Ja, jeg godkender aftalen");
        openAs(job.consultant());
        assertThat(page()).contains("Når du godkender, gælder aftalen fra");
        press("Ja, jeg godkender aftalen");
        assertThat(page()).contains("Aftalen er godkendt af alle.", "Alle har godkendt. Aftalen gælder fra");
    }

    @Test
    void a_page_that_is_open_while_something_changes_approves_nothing_and_shows_what_is_new() {
        openAs(job.citizen());
        agreements.rewrite(job.id(), Map.of("hours.presence", "10"));
        press("Ja, jeg godkender aftalen");
        assertThat(page())
                .contains("Aftalen er ændret, siden du åbnede siden. Intet er godkendt.")
                .contains("Timer på arbejde om ugen går op fra 8 til 10");
        assertThat(agreements.file(job.id()).approvals()).isEmpty();
        press("Ja, jeg godkender aftalen");
        assertThat(page()).contains("Din godkendelse er gemt.");
    }

    @Test
    void who_lost_a_yes_sees_what_has_changed_since() {
        openAs(job.citizen());
        press("Ja, jeg godkender aftalen");
        agreements.rewrite(job.id(), Map.of("pay.hourly", "165"));
        openAs(job.citizen());
        assertThat(page())
                .contains("Det er ændret, siden du godkendte")
                .contains("Løn i timen med pension går op fra 160,00 kr. til 165,00 kr.");
    }

    @Test
    void a_yes_can_be_taken_back() {
        openAs(job.contact());
        press("Ja, jeg godkender aftalen");
        press("Tag mit ja tilbage");
        assertThat(page()).contains("Godkendelsen er taget tilbage.", "Ja, jeg godkender aftalen");
    }

    @Test
    void what_lacks_something_can_not_be_approved() {
        agreements.rewrite(job.id(), Map.of("job.title", ""));
        openAs(job.citizen());
        assertThat(page()).contains("Aftalen mangler noget").doesNotContain("Ja, jeg godkender aftalen");
    }

    @Test
    void the_consultant_records_a_yes_with_reason_and_proof_and_the_party_can_object() {
        openAs(job.contact());
        assertThat(page()).doesNotContain("Skriv et ja ind for en anden");
        openAs(job.consultant());
        press("Skriv et ja ind for en anden");
        press("Skriv ja ind");
        assertThat(page())
                .contains("Vælg, hvem der har sagt ja.", "Vælg, hvorfor du skriver det ind for en anden.")
                .contains("Skriv, hvornår og hvordan det skete");
        choose("Hvem har sagt ja?", Signatory.CITIZEN);
        choose("Hvordan?", ApprovalChannel.WITNESSED_CALL);
        choose("Hvorfor ikke selv?", OnBehalfReason.ASKED_FOR_HELP);
        _setValue(_get(TextField.class, s -> s.withLabel("Navnet på den, der sagde ja")), "Anna Fleksjobber");
        _setValue(_get(TextArea.class), "Ringede 3.12. kl. 10 og læste aftalen op");
        press("Skriv ja ind");
        assertThat(page())
                .contains("Det er skrevet ind.", "I telefonen, med konsulenten som vidne", "Har bedt om hjælp");
        openAs(job.citizen());
        assertThat(page()).contains("Dit ja er skrevet ind af kommunen");
        press("Det passer ikke");
        press("Send indsigelse");
        assertThat(page()).contains("Skriv kort, hvad der ikke passer.");
        press("Det passer ikke");
        _setValue(_get(TextArea.class), "Jeg sagde, at jeg ville tænke over det");
        press("Send indsigelse");
        assertThat(page()).contains("Din indsigelse er sendt", "Ja, jeg godkender aftalen");
        openAs(job.consultant());
        assertThat(page()).contains("Jeg sagde, at jeg ville tænke over det", "Tal med parterne.");
    }

    @Test
    void a_yes_on_paper_comes_with_the_paper() {
        openAs(job.consultant());
        press("Skriv et ja ind for en anden");
        choose("Hvem har sagt ja?", Signatory.CITIZEN);
        choose("Hvordan?", ApprovalChannel.PAPER);
        choose("Hvorfor ikke selv?", OnBehalfReason.NO_DIGITAL_ACCESS);
        _setValue(_get(TextField.class, s -> s.withLabel("Navnet på den, der sagde ja")), "Anna Fleksjobber");
        _setValue(_get(TextArea.class), "Papiret ligger også i sagen");
        press("Skriv ja ind");
        assertThat(page()).contains("Vedlæg det underskrevne papir som PDF eller billede.");
        UploadKt._upload(_get(Upload.class), "ja.pdf", "application/octet-stream", SampleFiles.pdf());
        MockVaadin.clientRoundtrip(true);
        assertThat(page()).contains("Vedlagt: ja.pdf");
        press("Skriv ja ind");
        assertThat(page()).contains("Det er skrevet ind.", "Hent det underskrevne papir");
        openAs(job.citizen());
        assertThat(page()).contains("Hent det underskrevne papir");
    }

    @Test
    void the_page_asks_the_database_three_times() {
        openAs(job.citizen());
        assertThat(StatementCount.during(() -> go("aftaler/" + job.id().value() + "/godkend")))
                .isLessThanOrEqualTo(3);
        agreements.approve(job.id());
        assertThat(StatementCount.during(() -> go("aftaler/" + job.id().value() + "/godkend")))
                .isLessThanOrEqualTo(3);
    }

    private void openAs(SignedIn person) {
        as(person);
        go("aftaler/" + job.id().value() + "/godkend");
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String label, T value) {
        _setValue(_get(RadioButtonGroup.class, s -> s.withLabel(label)), value);
    }
}
