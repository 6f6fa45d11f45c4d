package dk.fleksbro.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import dk.fleksbro.Fixtures;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import dk.fleksbro.agreement.ContractReceiver;
import dk.fleksbro.agreement.ContractService;
import dk.fleksbro.document.CheckedFile;
import dk.fleksbro.document.FileCheck;
import dk.fleksbro.document.FileId;
import dk.fleksbro.document.SampleFiles;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.NoticeRow;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("A5")
class ContractViewTest extends UiTest {

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private ContractService contracts;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    private Job job;

    @BeforeEach
    void aRunningJob() {
        job = agreements.running(agreements.today().minusDays(30));
    }

    @Test
    void the_citizen_puts_the_contract_in_and_lets_the_municipality_read_it() throws IOException {
        openAs(job.citizen());
        assertThat(page()).contains("Der er ikke lagt en kopi ind endnu").contains("Du bestemmer");
        upload("../Min kontrakt.pdf", SampleFiles.pdf());
        assertThat(page()).contains("Kopien er lagt ind").contains("Hent Min kontrakt.pdf");
        answer("Må kommunen få en kopi?", true);
        assertThat(page()).contains("Kommunen må nu læse kopien").contains("Kommunen: ja, givet");
        assertThat(told(job.consultant())).contains(NoticeKind.CONTRACT_COPY_SHARED);
        openAs(job.consultant());
        assertThat(page()).contains("Hent Min kontrakt.pdf").contains("har sagt ja");
        assertThat(_find(Upload.class)).isEmpty();
        assertThat(told(job.consultant())).doesNotContain(NoticeKind.CONTRACT_COPY_SHARED);
        assertThat(contracts.open(job.id()).content().readAllBytes()).isEqualTo(stored());
        assertThat(logged(job.consultant(), "GRANTED")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void without_a_yes_and_after_a_no_the_municipality_finds_nothing() throws IOException {
        put(job.contact());
        openAs(job.consultant());
        assertThat(page()).contains("Siden findes ikke").doesNotContain("kontrakt.pdf");
        decide(ContractReceiver.MUNICIPALITY, true);
        openAs(job.consultant());
        assertThat(page()).contains("Hent kontrakt.pdf");
        Fixtures.signIn(job.citizen());
        contracts.decide(job.id(), ContractReceiver.MUNICIPALITY, file(), false);
        // the page still open on the consultant's desk gives nothing more
        Fixtures.signIn(job.consultant());
        assertThatThrownBy(() -> contracts.open(job.id())).isInstanceOf(NotFound.class);
        openAs(job.consultant());
        assertThat(page()).contains("Siden findes ikke");
        assertThat(logged(job.consultant(), "REFUSED")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_yes_that_was_taken_back_stays_on_record() {
        openAs(job.citizen());
        answer("Må kommunen få en kopi?", true);
        answer("Må kommunen få en kopi?", false);
        assertThat(page()).contains("Kommunen kan ikke læse kopien").contains("og taget tilbage");
        answer("Må kommunen få en kopi?", true);
        assertThat(jdbc.sql("select count(*) from contract_consent where employment_id = ? and text_version <> ''")
                        .param(job.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void the_workplace_is_told_what_it_may_send_to_the_union_and_nothing_is_sent() {
        put(job.contact());
        openAs(job.contact());
        assertThat(page())
                .contains("har ikke sagt ja til, at fagforeningen får en kopi. Send den ikke")
                .doesNotContain("Må din fagforening");
        int mails = MAIL.getReceivedMessages().length;
        decide(ContractReceiver.UNION, true);
        assertThat(told(job.contact())).contains(NoticeKind.CONTRACT_COPY_FOR_UNION);
        openAs(job.contact());
        assertThat(page())
                .contains("Hent den her, og send den til fagforeningen")
                .contains("Send den ikke");
        assertThat(java.util.Arrays.stream(MAIL.getReceivedMessages())
                        .skip(mails)
                        .toList())
                .allSatisfy(
                        mail -> assertThat(mail.isMimeType("multipart/mixed")).isFalse());
        openAs(job.consultant());
        assertThat(page()).contains("Siden findes ikke");
    }

    @Test
    void the_workplace_adds_a_copy_and_the_citizen_is_told_and_decides() {
        openAs(job.contact());
        upload("kontrakt.jpg", SampleFiles.picture("jpg"));
        assertThat(page()).contains("Hent kontrakt.jpg");
        assertThat(told(job.citizen())).contains(NoticeKind.CONTRACT_COPY_ADDED);
        assertThat(told(job.consultant())).isEmpty();
    }

    @Test
    void a_new_copy_takes_the_olds_place_and_nothing_is_left_of_it() {
        put(job.contact());
        openAs(job.citizen());
        upload("ny.pdf", SampleFiles.pdf());
        assertThat(page()).contains("Hent ny.pdf").doesNotContain("Hent kontrakt.pdf");
        assertThat(filesOfTheJob()).isEqualTo(1);
    }

    @Test
    void a_yes_is_to_the_file_that_lay_there_and_a_new_one_from_the_workplace_asks_again() {
        put(job.contact());
        decide(ContractReceiver.MUNICIPALITY, true);
        decide(ContractReceiver.UNION, true);
        put(job.contact());
        openAs(job.consultant());
        assertThat(page()).contains("Siden findes ikke");
        Fixtures.signIn(job.consultant());
        assertThatThrownBy(() -> contracts.open(job.id())).isInstanceOf(NotFound.class);
        openAs(job.contact());
        assertThat(page()).contains("har ikke sagt ja til, at fagforeningen får en kopi");
        openAs(job.citizen());
        assertThat(page()).contains("Det gjaldt ikke længere, da en anden lagde en ny fil ind");
        answer("Må kommunen få en kopi?", true);
        openAs(job.consultant());
        assertThat(page()).contains("Hent kontrakt.pdf");
        // the citizen's own new file needs no new yes
        put(job.citizen());
        openAs(job.consultant());
        assertThat(page()).contains("Hent kontrakt.pdf");
    }

    @Test
    void a_yes_said_to_a_page_with_another_file_counts_for_nothing() {
        put(job.contact());
        openAs(job.citizen());
        Fixtures.signIn(job.contact());
        contracts.add(job.id(), checked());
        Fixtures.signIn(job.citizen());
        answer("Må kommunen få en kopi?", true);
        assertThat(page()).contains("Filen er skiftet, siden du åbnede siden");
        Fixtures.signIn(job.consultant());
        assertThatThrownBy(() -> contracts.open(job.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_workplace_neither_replaces_nor_removes_what_the_citizen_put_in() {
        put(job.citizen());
        openAs(job.contact());
        assertThat(page()).contains("En anden har lagt kopien ind").doesNotContain("Fjern kopien");
        assertThat(_find(Upload.class)).isEmpty();
        var checked = checked();
        Fixtures.signIn(job.contact());
        assertThatThrownBy(() -> contracts.remove(job.id())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> contracts.requireMayAdd(job.id())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> contracts.add(job.id(), checked)).isInstanceOf(RuleBroken.class);
        assertThat(filesOfTheJob()).isEqualTo(1);
    }

    @Test
    void it_is_taken_away_only_after_being_asked_again() {
        put(job.contact());
        openAs(job.citizen());
        press("Fjern kopien");
        press("Behold den");
        assertThat(page()).contains("Hent kontrakt.pdf");
        press("Fjern kopien");
        press("Ja, fjern den for alle");
        assertThat(page()).contains("Kopien er fjernet").contains("Der er ikke lagt en kopi ind endnu");
        assertThat(filesOfTheJob()).isZero();
    }

    @Test
    void a_bad_file_gets_a_sentence_and_what_was_there_stays() {
        put(job.contact());
        openAs(job.citizen());
        upload("kontrakt.pdf", SampleFiles.zip());
        assertThat(page()).contains("Filen skal være en PDF eller et billede").contains("Hent kontrakt.pdf");
        upload("kontrakt.pdf", SampleFiles.picture("png"));
        assertThat(page()).contains("Filens navn ender på .pdf, men den indeholder noget andet");
        upload("stor.pdf", java.util.Arrays.copyOf(SampleFiles.pdf(), FileCheck.LARGEST + 1));
        assertThat(page()).contains("Filen er større end 10 MB");
        upload("låst.pdf", SampleFiles.lockedPdf());
        assertThat(page()).contains("låst med en adgangskode");
        assertThat(filesOfTheJob()).isEqualTo(1);
    }

    @Test
    void nobody_else_opens_it_adds_to_it_or_decides() throws IOException {
        put(job.contact());
        Job other = agreements.running(agreements.today().minusDays(3));
        for (SignedIn stranger : List.of(other.citizen(), other.contact(), other.consultant(), fixtures.admin())) {
            openAs(stranger);
            assertThat(page()).doesNotContain("Hent kontrakt.pdf");
            Fixtures.signIn(stranger);
            assertThatThrownBy(() -> contracts.open(job.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> contracts.requireMayAdd(job.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> contracts.decide(job.id(), ContractReceiver.UNION, file(), true))
                    .isInstanceOf(NotFound.class);
        }
        decide(ContractReceiver.MUNICIPALITY, true);
        var checked = FileCheck.check("a.pdf", new ByteArrayInputStream(SampleFiles.pdf()));
        Fixtures.signIn(job.consultant());
        assertThatThrownBy(() -> contracts.add(job.id(), checked)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contracts.remove(job.id())).isInstanceOf(NotFound.class);
        Fixtures.signIn(job.contact());
        assertThatThrownBy(() -> contracts.decide(job.id(), ContractReceiver.MUNICIPALITY, file(), true))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_page_asks_the_database_at_most_three_times() {
        put(job.contact());
        decide(ContractReceiver.MUNICIPALITY, true);
        for (SignedIn reader : List.of(job.citizen(), job.contact(), job.consultant())) {
            openAs(reader);
            assertThat(StatementCount.during(() -> go("aftaler/" + job.id().value() + "/kopi")))
                    .isBetween(1, 3);
        }
    }

    private void openAs(SignedIn reader) {
        as(reader);
        go("aftaler/" + job.id().value() + "/kopi");
    }

    private void put(SignedIn by) {
        openAs(by);
        upload("kontrakt.pdf", SampleFiles.pdf());
        assertThat(page()).contains("Kopien er lagt ind");
    }

    private void decide(ContractReceiver receiver, boolean yes) {
        Fixtures.signIn(job.citizen());
        contracts.decide(job.id(), receiver, file(), yes);
    }

    private Optional<FileId> file() {
        return jdbc.sql("select file_id from contract_copy where employment_id = ?")
                .param(job.id().value())
                .query((row, n) -> new FileId(JdbcTypes.uuid(row, "file_id")))
                .optional();
    }

    private static CheckedFile checked() {
        try {
            return FileCheck.check("a.pdf", new ByteArrayInputStream(SampleFiles.pdf()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void upload(String name, byte[] content) {
        UploadKt._upload(_get(Upload.class), name, "application/octet-stream", content);
        MockVaadin.clientRoundtrip(true);
    }

    @SuppressWarnings("unchecked")
    private static void answer(String question, boolean yes) {
        _setValue((RadioButtonGroup<Boolean>) _get(RadioButtonGroup.class, s -> s.withLabel(question)), yes);
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private List<NoticeKind> told(SignedIn reader) {
        return notices.unread(reader, 50).stream()
                .filter(notice -> notice.path().contains(job.id().value() + "/kopi"))
                .map(NoticeRow::kind)
                .toList();
    }

    private byte[] stored() throws IOException {
        Fixtures.signIn(job.citizen());
        return contracts.open(job.id()).content().readAllBytes();
    }

    private int filesOfTheJob() {
        return jdbc.sql("""
                        select count(*) from received_file f
                        where f.id in (select c.file_id from contract_copy c where c.employment_id = ?)
                        """).param(job.id().value()).query(Integer.class).single();
    }

    private int logged(SignedIn reader, String outcome) {
        return jdbc.sql("""
                        select count(*) from access_log
                        where account_id = ? and part = 'CONTRACT_COPY' and outcome = ?
                        """)
                .params(reader.accountId(), outcome)
                .query(Integer.class)
                .single();
    }
}
