package dk.fleksbro.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What reaches people's mailboxes: over real SMTP, each thing once, also with the mail server down. */
@UseCase("F2")
class CalendarsTest extends IntegrationTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration WHILE = Duration.ofSeconds(3);
    private static final CalendarTime MORNING = time("2027-03-01T09:00:00Z");
    private static final CalendarTime AFTERNOON = time("2027-03-02T13:00:00Z");

    @Autowired
    private Calendars calendars;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID event = UUID.randomUUID();
    private SignedIn worker;
    private SignedIn employer;

    @BeforeEach
    void people() {
        worker = fixtures.flexWorker(fixtures.municipality());
        employer = fixtures.employer();
    }

    private static CalendarTime time(String starts) {
        Instant from = Instant.parse(starts);
        return new CalendarTime(from, from.plus(Duration.ofMinutes(45)));
    }

    private void put(SignedIn person, CalendarTime when) {
        calendars.put(event, person.id(), when, CalendarTitle.TALK, "Kantinen, 1. sal", "opfoelgning/1/samtale/2");
    }

    @Test
    void an_invitation_has_a_neutral_text_a_calendar_part_and_a_file() throws Exception {
        put(worker, MORNING);
        MimeMessage mail = only(worker, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Invitation: Samtale mandag 1. marts 2027 kl. 10.00–10.45 (dansk tid)");
        List<BodyPart> parts = leaves((Multipart) mail.getContent());
        assertThat(parts).hasSize(3);
        assertThat((String) parts.get(0).getContent())
                .contains(
                        "Samtale",
                        "mandag 1. marts 2027 kl. 10.00–10.45",
                        "Kantinen, 1. sal",
                        "/opfoelgning/1/samtale/2")
                .doesNotContain(worker.displayName(), employer.displayName(), "fleksjob");
        assertThat(parts.get(1).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST")
                .containsIgnoringCase("charset=UTF-8");
        assertThat(parts.get(2).getFileName()).isEqualTo("invite.ics");
        assertThat(bytes(parts.get(1))).isEqualTo(bytes(parts.get(2)));
        assertThat(((Multipart) mail.getContent()).getBodyPart(0).getContentType())
                .startsWith("multipart/alternative");
        assertThat(mail.getMessageID()).endsWith(".0@fleksbro>");
    }

    @Test
    void each_attendee_gets_an_own_invitation_that_does_not_know_the_other() throws Exception {
        put(worker, MORNING);
        put(employer, MORNING);
        VEvent workers = event(only(worker, 1).getFirst());
        VEvent employers = event(only(employer, 1).getFirst());
        assertThat(workers.getUid().getValue()).isNotEqualTo(employers.getUid().getValue());
        assertThat(workers.getUid().getValue()).matches("[0-9a-f]{32}@fleksbro");
        assertThat(workers.getAttendees()).hasSize(1);
        assertThat(workers.getAttendees().getFirst().getEmail()).isEqualTo(fixtures.emailOf(worker));
        assertThat(employers.getAttendees().getFirst().getEmail()).isEqualTo(fixtures.emailOf(employer));
    }

    @Test
    void a_change_raises_the_sequence_and_the_same_again_says_nothing() throws Exception {
        put(worker, MORNING);
        put(worker, MORNING);
        only(worker, 1);
        put(worker, AFTERNOON);
        put(worker, AFTERNOON);
        List<MimeMessage> mails = only(worker, 2);
        assertThat(mails.get(1).getSubject()).startsWith("Ændret: Samtale tirsdag 2. marts 2027");
        assertThat(event(mails.get(1)).getSequence().getValue()).isEqualTo(1);
        assertThat(event(mails.get(1)).getUid().getValue())
                .isEqualTo(event(mails.get(0)).getUid().getValue());
        assertThat(event(mails.get(1)).getDateStart().getValue().toInstant()).isEqualTo(AFTERNOON.starts());
    }

    @Test
    void a_cancelled_event_is_taken_away_once_and_can_come_back() throws Exception {
        put(worker, MORNING);
        only(worker, 1);
        calendars.cancel(event, worker.id());
        calendars.cancel(event, worker.id());
        MimeMessage cancelled = only(worker, 2).get(1);
        assertThat(cancelled.getSubject()).startsWith("Aflyst: Samtale");
        assertThat(calendar(cancelled).getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event(cancelled).getStatus().getValue()).isEqualTo("CANCELLED");
        put(worker, MORNING);
        MimeMessage again = only(worker, 3).get(2);
        assertThat(calendar(again).getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event(again).getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void what_never_stood_in_the_calendar_is_not_cancelled() {
        calendars.cancel(event, worker.id());
        await().during(WHILE).atMost(LONG).until(() -> mails(worker).isEmpty());
    }

    @Test
    void what_is_rolled_back_was_never_said() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            put(worker, MORNING);
            status.setRollbackOnly();
        });
        await().during(WHILE).atMost(LONG).until(() -> mails(worker).isEmpty());
        assertThat(count("select count(*) from calendar_entry where event_id = ?", event))
                .isZero();
    }

    @Test
    void with_the_mail_server_down_only_the_newest_is_said_when_it_is_back() throws Exception {
        MAIL.stop();
        try {
            put(worker, MORNING);
            await().atMost(LONG).until(() -> failures() >= 2);
            put(worker, AFTERNOON);
        } finally {
            MAIL.start();
        }
        MimeMessage mail = only(worker, 1).getFirst();
        assertThat(mail.getSubject()).startsWith("Invitation: ");
        assertThat(event(mail).getSequence().getValue()).isEqualTo(1);
        assertThat(event(mail).getDateStart().getValue().toInstant()).isEqualTo(AFTERNOON.starts());
    }

    @Test
    void two_who_put_the_same_event_at_once_send_one_invitation() throws Exception {
        List<Thread> both = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            both.add(Thread.ofPlatform().start(() -> put(worker, MORNING)));
        }
        for (Thread thread : both) {
            thread.join();
        }
        assertThat(event(only(worker, 1).getFirst()).getSequence().getValue()).isZero();
    }

    private List<MimeMessage> only(SignedIn person, int many) {
        await().atMost(LONG).until(() -> mails(person).size() == many);
        await().atMost(LONG).until(() -> jobs() == 0);
        assertThat(mails(person)).hasSize(many);
        return mails(person);
    }

    private List<MimeMessage> mails(SignedIn person) {
        String address = fixtures.emailOf(person);
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .sorted(Comparator.comparing(CalendarsTest::id))
                .toList();
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getRecipients(RecipientType.TO))
                    .anyMatch(to -> to.toString().equals(address));
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static VEvent event(MimeMessage mail) throws Exception {
        return calendar(mail).getEvents().getFirst();
    }

    private static ICalendar calendar(MimeMessage mail) throws Exception {
        BodyPart part = leaves((Multipart) mail.getContent()).get(1);
        return Biweekly.parse(new String(bytes(part), StandardCharsets.UTF_8)).first();
    }

    private static byte[] bytes(BodyPart part) throws Exception {
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }

    private static List<BodyPart> leaves(Multipart parts) throws Exception {
        List<BodyPart> leaves = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContentType().startsWith("multipart/")) {
                leaves.addAll(leaves((Multipart) part.getContent()));
            } else {
                leaves.add(part);
            }
        }
        return leaves;
    }

    private int jobs() {
        return count("""
                select count(*) from scheduled_tasks s join calendar_entry e on s.task_instance like concat(e.id, ':%')
                where s.task_name = 'invitation' and e.event_id = ?
                """, event);
    }

    private int failures() {
        return count("""
                select coalesce(max(s.consecutive_failures), 0) from scheduled_tasks s
                join calendar_entry e on s.task_instance like concat(e.id, ':%')
                where s.task_name = 'invitation' and e.event_id = ?
                """, event);
    }

    private int count(String sql, Object argument) {
        return jdbc.sql(sql).params(argument).query(Integer.class).single();
    }
}
