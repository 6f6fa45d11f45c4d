package dk.fleksbro.followup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import dk.fleksbro.followup.ConcernAbout;
import dk.fleksbro.followup.FollowUpFixtures;
import dk.fleksbro.shared.DanishTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Something is wrong: who reads it, when it is answered, and what happens when it is not. */
@UseCase("F8")
class ConcernViewTest extends UiTest {

    /** The Wednesday before Easter: the second working day after it is the Wednesday after. */
    private static final LocalDate BEFORE_EASTER = LocalDate.of(2027, 3, 24);

    private static final String WRONG = "Min pause bliver sprunget over hver torsdag.";

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private FollowUpFixtures followUp;

    @Autowired
    private JdbcClient jdbc;

    private Job job;

    @BeforeEach
    void aRunningJob() {
        clock.setTo(AgreementFixtures.morning(LocalDate.of(2027, 1, 4)));
        job = agreements.running(LocalDate.of(2027, 1, 4));
        at(BEFORE_EASTER, 15);
    }

    @Test
    void what_happens_is_said_first_with_the_day_an_answer_is_there_at_the_latest() {
        open(job.citizen());
        assertThat(page())
                .contains("Din besked går til jobkonsulenten i kommunen.")
                .contains("Du får svar senest 31. marts 2027.")
                .contains("Din leder ser det kun, hvis du sætter kryds i det.");
    }

    @Test
    void a_message_that_says_nothing_is_not_sent_and_the_text_is_kept() {
        open(job.citizen());
        press("Send til jobkonsulenten");
        assertThat(page()).contains("Vælg, hvad det handler om.").contains("Skriv, hvad der er galt.");
        _setValue(_get(TextArea.class), WRONG);
        open(job.citizen());
        assertThat(_get(TextArea.class).getValue()).isEqualTo(WRONG);
        assertThat(jdbc.sql("select count(*) from concern where employment_id = ?")
                        .param(job.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_consultant_reads_and_answers_it_and_the_other_party_neither_sees_nor_hears_of_it() {
        send(job.citizen(), false);
        assertThat(page()).contains("Din besked er sendt.").contains("Svar senest 31. marts 2027");
        open(job.contact());
        assertThat(page()).doesNotContain(WRONG).doesNotContain("Svar senest 31. marts");
        assertThat(told(job.contact())).doesNotContain("CONCERN_SENT", "CONCERN_SHOWN");
        assertThat(told(job.consultant())).contains("CONCERN_SENT");
        as(job.consultant());
        go("opfoelgning");
        assertThat(page()).contains("En af parterne skriver, at noget er galt. Svar senest 31. marts 2027.");
        open(job.consultant());
        assertThat(page()).contains(WRONG).contains("Det ses kun af den, der har skrevet, og jobkonsulenten.");
        _setValue(_get(TextArea.class), "Jeg ringer til din leder i morgen.");
        press("Send svaret");
        assertThat(page()).contains("Besvaret");
        assertThat(told(job.citizen())).contains("CONCERN_ANSWERED");
        assertThat(told(job.contact())).doesNotContain("CONCERN_ANSWERED");
        open(job.citizen());
        assertThat(page()).contains("Jeg ringer til din leder i morgen.");
        press("Det er løst");
        assertThat(page()).contains("Afsluttet");
        assertThat(told(job.consultant())).contains("CONCERN_OVER");
    }

    @Test
    void while_no_consultant_is_named_every_consultant_is_told_and_has_it_in_their_own_list() {
        SignedIn colleague = fixtures.account(Role.CONSULTANT, job.consultant().municipality(), "Kirsten Kollega");
        jdbc.sql("update citizen set consultant_id = null where id = ?")
                .param(job.person().id().value())
                .update();
        send(job.citizen(), false);
        assertThat(told(colleague)).contains("CONCERN_SENT");
        as(colleague);
        go("opfoelgning");
        assertThat(page()).contains("En af parterne skriver, at noget er galt.");
    }

    @Test
    void the_other_party_sees_it_when_the_writer_ticks_so() {
        send(job.contact(), true);
        assertThat(told(job.citizen())).contains("CONCERN_SHOWN");
        open(job.citizen());
        assertThat(page()).contains(WRONG).contains("Det ses af begge parter og jobkonsulenten.");
    }

    @Test
    void without_an_answer_it_climbs_after_the_second_working_day_and_the_team_lead_sees_only_that_it_waits() {
        SignedIn lead = fixtures.account(Role.TEAM_LEAD, job.consultant().municipality(), "Tove Teamleder");
        // the ladder of the talks has nothing to say here
        jdbc.sql("update talk set status = 'REPLACED' where employment_id = ?")
                .param(job.id().value())
                .update();
        send(job.citizen(), false);
        at(LocalDate.of(2027, 3, 31), 23);
        followUp.night();
        assertThat(told(lead)).isEmpty();
        at(LocalDate.of(2027, 4, 1), 5);
        followUp.night();
        followUp.night();
        assertThat(told(lead)).containsExactly("FOLLOW_UP_CLIMBED");
        as(lead);
        go("opfoelgning/hold");
        assertThat(page())
                .contains("En besked om, at noget er galt, har ikke fået svar i tide.")
                .doesNotContain(WRONG);
        open(lead);
        assertThat(page()).doesNotContain(WRONG);
        as(job.consultant());
        go("opfoelgning");
        assertThat(page()).contains("Fristen for svar er gået.");
    }

    @Test
    void what_is_taken_back_nobody_else_can_read() {
        send(job.citizen(), true);
        press("Træk beskeden tilbage");
        assertThat(page()).contains("Trukket tilbage").contains(WRONG);
        open(job.consultant());
        assertThat(page()).doesNotContain(WRONG);
        open(job.contact());
        assertThat(page()).doesNotContain(WRONG);
    }

    @Test
    void more_from_the_writer_starts_the_clock_again() {
        send(job.citizen(), false);
        open(job.consultant());
        _setValue(_get(TextArea.class), "Hvornår er det værst?");
        press("Send svaret");
        at(LocalDate.of(2027, 4, 5), 10);
        open(job.citizen());
        _setValue(_get(TextArea.class), "Det er værst om torsdagen.");
        press("Send");
        assertThat(page()).contains("Svar senest 7. april 2027");
    }

    @Test
    void an_answer_on_an_old_page_is_refused_and_kept() {
        send(job.citizen(), false);
        open(job.consultant());
        _setValue(_get(TextArea.class), "Jeg ser på det.");
        jdbc.sql("update concern set version = version + 1 where employment_id = ?")
                .param(job.id().value())
                .update();
        press("Send svaret");
        assertThat(page()).contains("Hent siden igen");
        open(job.consultant());
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Jeg ser på det.");
    }

    @Test
    void a_job_that_has_ended_takes_messages_for_thirty_days_more() {
        ended(30);
        open(job.citizen());
        assertThat(page()).doesNotContain("Jobbet er slut, så her kan du ikke skrive mere.");
        open(job.contact());
        assertThat(page()).doesNotContain("Siden findes ikke");
        ended(31);
        open(job.citizen());
        assertThat(page()).contains("Jobbet er slut, så her kan du ikke skrive mere.");
        open(job.contact());
        assertThat(page()).contains("Siden findes ikke");
    }

    private void ended(int daysAgo) {
        jdbc.sql("update employment set ended_on = :on, end_reason = 'OTHER' where id = :id")
                .param("on", BEFORE_EASTER.minusDays(daysAgo))
                .param("id", job.id().value())
                .update();
    }

    @Test
    void every_reading_stands_in_the_access_log_and_a_stranger_finds_nothing() {
        send(job.citizen(), false);
        long before = reads();
        open(job.consultant());
        assertThat(reads()).isEqualTo(before + 1);
        as(fixtures.consultant(fixtures.municipality()));
        go("opfoelgning/" + job.id().value() + "/noget-er-galt");
        assertThat(page()).contains("Siden findes ikke");
    }

    @Test
    void the_page_asks_the_database_at_most_three_times() {
        send(job.citizen(), false);
        as(job.citizen());
        assertThat(StatementCount.during(() -> go("opfoelgning/" + job.id().value() + "/noget-er-galt")))
                .isBetween(1, 3);
    }

    private void send(SignedIn writer, boolean otherSees) {
        open(writer);
        @SuppressWarnings("unchecked")
        RadioButtonGroup<ConcernAbout> about = _get(RadioButtonGroup.class);
        _setValue(about, ConcernAbout.CONSIDERATIONS);
        _setValue(_get(TextArea.class), WRONG);
        _setValue(_get(Checkbox.class), otherSees);
        press("Send til jobkonsulenten");
    }

    private void open(SignedIn reader) {
        as(reader);
        go("opfoelgning/" + job.id().value() + "/noget-er-galt");
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private void at(LocalDate day, int hour) {
        clock.setTo(DanishTime.instant(day, LocalTime.of(hour, 0)));
    }

    private List<String> told(SignedIn person) {
        return jdbc.sql("select kind from notice where account_id = ?")
                .param(person.accountId())
                .query(String.class)
                .list();
    }

    private long reads() {
        return jdbc.sql(
                        "select count(*) from access_log where part = 'CONCERN' and account_id = ? and outcome = 'GRANTED'")
                .param(job.consultant().accountId())
                .query(Long.class)
                .single();
    }
}
