package dk.fleksbro.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.Fixtures;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import dk.fleksbro.agreement.Alternative;
import dk.fleksbro.agreement.EmploymentEnded;
import dk.fleksbro.agreement.EndReason;
import dk.fleksbro.agreement.EndingPages;
import dk.fleksbro.agreement.EndingService;
import dk.fleksbro.agreement.ExitAnswer;
import dk.fleksbro.agreement.PlannedEnd;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.NoticeRow;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.DraftText;
import dk.fleksbro.shared.draft.Drafts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@UseCase("A6")
@RecordApplicationEvents
class EndViewTest extends UiTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private Notices notices;

    @Autowired
    private EndingService service;

    @Autowired
    private EndingPages pages;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ApplicationEvents events;

    private Job job;

    @BeforeEach
    void aRunningAgreement() {
        clock.setTo(DanishTime.instant(TODAY, LocalTime.of(9, 0)));
        job = agreements.running(LocalDate.of(2026, 9, 1));
    }

    @Test
    void a_dismissal_asks_first_when_the_municipality_was_contacted() {
        openAs(job.contact());
        press("Skriv en sidste dag");
        press("Send");
        assertThat(page()).contains("Vælg, hvorfor jobbet slutter.", "Skriv dagen sådan: 31.3.2027.");
        choose("Hvorfor slutter jobbet?", EndReason.DISMISSED);
        type("Sidste arbejdsdag", "31.3.2027");
        press("Send");
        assertThat(page()).contains("Tal med kommunen, før I siger op, og skriv datoen her.");
        type("Hvornår har I talt med kommunen?", "20.1.2027");
        press("Send");
        assertThat(page()).contains("Den dag er ikke kommet endnu.");
        type("Hvornår har I talt med kommunen?", "8.1.2027");
        tried(Alternative.FEWER_HOURS, Alternative.OTHER_TASKS);
        press("Send");
        assertThat(page())
                .contains("Den sidste dag er skrevet.", "Jobbet slutter 31. marts 2027.")
                .contains("Færre timer, Andre opgaver", "8. januar 2027");
        assertThat(agreements.file(job.id()).employment().endedOn()).isEqualTo(LAST);
        assertThat(agreements.file(job.id()).employment().isRunning(LAST)).isTrue();
        assertThat(events.stream(EmploymentEnded.class)).contains(new EmploymentEnded(job.id(), LAST));
        assertThat(kinds(job.citizen())).contains(NoticeKind.EMPLOYMENT_ENDS);
        assertThat(kinds(job.consultant())).contains(NoticeKind.EMPLOYMENT_ENDS);
    }

    @Test
    void days_that_can_not_be_the_last_are_refused() {
        openAs(job.citizen());
        press("Skriv en sidste dag");
        choose("Hvorfor slutter jobbet?", EndReason.CITIZEN_LEAVES);
        type("Sidste arbejdsdag", "11.1.2027");
        press("Send");
        assertThat(page()).contains("Dagen er gået.");
        type("Sidste arbejdsdag", "31.8.2026");
        press("Send");
        assertThat(page()).contains("Dagen er før første arbejdsdag.");
        type("Sidste arbejdsdag", "1.3.2072");
        press("Send");
        assertThat(page()).contains("Tjek årstallet.");
        assertThat(agreements.file(job.id()).employment().endedOn()).isNull();
    }

    @Test
    void the_fleksjobber_is_asked_three_things_and_can_not_dismiss() {
        openAs(job.citizen());
        press("Skriv en sidste dag");
        assertThat(page())
                .contains("Hvorfor slutter jobbet?", "Sidste arbejdsdag", "Hvad er der prøvet?")
                .doesNotContain("Arbejdspladsen har sagt op", "Hvornår har I talt med kommunen?");
    }

    @Test
    void the_end_can_be_taken_back_until_the_last_day_by_who_set_it_or_the_municipality() {
        end(job.citizen(), "31.3.2027");
        openAs(job.contact());
        assertThat(page()).doesNotContain("Jobbet fortsætter");
        clock.setTo(DanishTime.instant(LAST, LocalTime.of(23, 30)));
        openAs(job.citizen());
        press("Jobbet fortsætter");
        assertThat(page()).contains("Den sidste dag er taget tilbage.");
        assertThat(agreements.file(job.id()).employment().endedOn()).isNull();
        assertThat(events.stream(EmploymentEnded.class)).contains(new EmploymentEnded(job.id(), null));
        end(job.citizen(), "31.3.2027");
        clock.setTo(DanishTime.instant(LAST.plusDays(1), LocalTime.of(0, 1)));
        openAs(job.citizen());
        assertThat(page()).contains("Jobbet sluttede 31. marts 2027.").doesNotContain("Jobbet fortsætter");
    }

    @Test
    void a_page_left_open_sets_no_second_last_day() {
        openAs(job.contact());
        press("Skriv en sidste dag");
        choose("Hvorfor slutter jobbet?", EndReason.TIME_IS_UP);
        type("Sidste arbejdsdag", "1.2.2027");
        Button late = _get(Button.class, s -> s.withText("Send"));
        agreements.end(job, EndReason.BOTH_AGREE, LAST);
        _click(late);
        assertThat(page()).contains("Der er allerede skrevet en sidste dag.", "Jobbet slutter 31. marts 2027.");
    }

    @Test
    void a_page_left_open_by_somebody_who_has_left_the_workplace_saves_no_last_day() {
        openAs(job.contact());
        press("Skriv en sidste dag");
        type("Sidste arbejdsdag", "31.3.2027");
        agreements.leavesTheWorkplace(job.contact());
        type("Sidste arbejdsdag", "30.4.2027");
        assertThat(page()).contains("Det er ikke gemt. Du har ikke længere adgang til siden.");
        assertThat(drafts.read(new DraftKey("ending-EMPLOYER", job.id().value()))
                        .get(PlannedEnd.LAST_DAY))
                .extracting(DraftText::text)
                .isEqualTo("31.3.2027");
    }

    @Test
    void a_page_left_open_by_somebody_who_has_left_the_workplace_saves_no_look_back() {
        end(job.contact(), "31.3.2027");
        UUID ending = pages.open(job.id()).ending().orElseThrow().id();
        press("Svar");
        TextArea good = _get(TextArea.class, s -> s.withLabel("Hvad var godt?"));
        _setValue(good, "Altid til at regne med");
        agreements.leavesTheWorkplace(job.contact());
        _setValue(good, "Noget helt andet");
        assertThat(page()).contains("Det er ikke gemt. Du har ikke længere adgang til siden.");
        assertThat(drafts.read(new DraftKey("exit-EMPLOYER", ending)).get(ExitAnswer.GOOD))
                .extracting(DraftText::text)
                .isEqualTo("Altid til at regne med");
    }

    @Test
    void both_look_back_alone_and_read_together() {
        end(job.contact(), "31.3.2027");
        openAs(job.contact());
        press("Svar");
        press("Send mit svar");
        assertThat(page()).contains("Vælg et svar på det sidste spørgsmål.");
        answer("Altid til at regne med", "Vi lærte det hele for sent", "Ville I ansætte en i fleksjob igen?");
        assertThat(page()).contains("Dit svar er gemt.");
        openAs(job.citizen());
        assertThat(page()).doesNotContain("Altid til at regne med");
        openAs(job.consultant());
        assertThat(page()).contains("Svarene kan læses, når begge har svaret.").doesNotContain("regne med");
        openAs(job.citizen());
        press("Svar");
        answer("Gode kolleger", "Mere ro", "Ville du tage et job her igen?");
        assertThat(page()).contains("Begge har svaret.", "Altid til at regne med", "Gode kolleger");
        assertThat(kinds(job.contact())).contains(NoticeKind.EXIT_TALK_OPENED);
        openAs(job.consultant());
        assertThat(page()).contains("Altid til at regne med", "Mere ro");
    }

    @Test
    void what_speaks_for_the_fleksjobber_is_not_the_workplaces_to_write() {
        openAs(job.contact());
        press("Skriv en sidste dag");
        assertThat(page())
                .contains("Arbejdspladsen har sagt op", "Siger fleksjobberen selv op")
                .doesNotContain("Fleksjobberen har sagt op", "Begge er enige om at slutte", "Pension");
        Fixtures.signIn(job.contact());
        assertThatThrownBy(() ->
                        service.end(job.id(), new PlannedEnd(EndReason.BOTH_AGREE, "31.3.2027", Set.of(), "", "")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void the_fleksjobber_can_say_that_an_end_is_not_right_until_thirty_days_after_it() {
        end(job.contact(), "31.3.2027");
        openAs(job.citizen());
        press("Det passer ikke");
        press("Send til min jobkonsulent");
        assertThat(page()).contains("Skriv kort, hvad der ikke passer.");
        clock.setTo(DanishTime.instant(LAST.plusDays(31), LocalTime.of(0, 1)));
        openAs(job.citizen());
        assertThat(page()).doesNotContain("Det passer ikke");
        clock.setTo(DanishTime.instant(LAST.plusDays(30), LocalTime.of(23, 30)));
        openAs(job.citizen());
        press("Det passer ikke");
        _setValue(_get(TextArea.class, s -> s.withLabel("Hvad passer ikke?")), "Vi har ikke aftalt en dag.");
        press("Send til min jobkonsulent");
        assertThat(page()).contains("Det er sendt til din jobkonsulent.", "Vi har ikke aftalt en dag.");
        assertThat(kinds(job.consultant())).contains(NoticeKind.END_OBJECTED);
        openAs(job.consultant());
        assertThat(page()).contains("Fleksjobberen har sagt, at det ikke passer.", "Vi har ikke aftalt en dag.");
        openAs(job.contact());
        assertThat(page())
                .contains("Fleksjobberen har sagt, at det ikke passer.")
                .doesNotContain("Vi har ikke aftalt en dag.");
    }

    @Test
    void nobody_is_written_to_about_a_death() {
        openAs(job.consultant());
        press("Skriv en sidste dag");
        choose("Hvorfor slutter jobbet?", EndReason.DECEASED);
        type("Sidste arbejdsdag", "10.1.2027");
        press("Send");
        assertThat(page()).contains("Jobbet sluttede 10. januar 2027.").doesNotContain("Når I ser tilbage");
        assertThat(kinds(job.citizen())).doesNotContain(NoticeKind.EMPLOYMENT_ENDS);
    }

    @Test
    void the_page_asks_the_database_three_times() {
        end(job.contact(), "31.3.2027");
        as(job.citizen());
        go("aftaler/" + job.id().value() + "/slut");
        assertThat(StatementCount.during(() -> go("aftaler/" + job.id().value() + "/slut")))
                .isLessThanOrEqualTo(3);
    }

    private void end(SignedIn person, String day) {
        openAs(person);
        press("Skriv en sidste dag");
        choose("Hvorfor slutter jobbet?", EndReason.TIME_IS_UP);
        type("Sidste arbejdsdag", day);
        press("Send");
    }

    private void answer(String good, String better, String question) {
        _setValue(_get(TextArea.class, s -> s.withLabel("Hvad var godt?")), good);
        _setValue(_get(TextArea.class, s -> s.withLabel("Hvad kunne have været bedre?")), better);
        choose(question, ExitAnswer.Again.YES);
        press("Send mit svar");
    }

    private void openAs(SignedIn person) {
        as(person);
        go("aftaler/" + job.id().value() + "/slut");
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, s -> s.withLabel(label)), text);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String label, T value) {
        _setValue(_get(RadioButtonGroup.class, s -> s.withLabel(label)), value);
    }

    @SuppressWarnings("unchecked")
    private static void tried(Alternative... alternatives) {
        _setValue(_get(CheckboxGroup.class), Set.of(alternatives));
    }

    private List<NoticeKind> kinds(SignedIn reader) {
        return notices.unread(reader, 50).stream().map(NoticeRow::kind).toList();
    }
}
