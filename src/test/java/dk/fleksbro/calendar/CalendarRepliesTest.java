package dk.fleksbro.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.FolderListener;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.calendar.CalendarAnswered.Answer;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers from calendar programs, honest and other, read from a real IMAP mailbox. */
@UseCase("F2")
@Import(CalendarRepliesTest.Heard.class)
class CalendarRepliesTest extends IntegrationTest {

    private static final CalendarTime WHEN =
            new CalendarTime(Instant.parse("2027-03-01T09:00:00Z"), Instant.parse("2027-03-01T09:45:00Z"));
    private static final String EARLY = "20261120T080000Z";
    private static final String LATE = "20261120T090000Z";

    private static GreenMail mailbox;
    private static GreenMailUser portal;

    @Autowired
    private CalendarReplies replies;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Heard heard;

    @Autowired
    private JdbcClient jdbc;

    private final UUID event = UUID.randomUUID();
    private SignedIn worker;
    private String address;

    /** Stands for the module that has put the event there. */
    @TestComponent
    static class Heard {
        private final List<CalendarAnswered> answers = new CopyOnWriteArrayList<>();
        private volatile boolean refusing;

        @EventListener
        void on(CalendarAnswered answered) {
            if (refusing) {
                throw new IllegalStateException("not now");
            }
            answers.add(answered);
        }
    }

    @BeforeAll
    static void openMailbox() {
        mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        mailbox.start();
        portal = mailbox.setUser("fleksbro@example.org", "secret");
    }

    @AfterAll
    static void closeMailbox() {
        mailbox.stop();
    }

    @BeforeEach
    void anInvitation() throws FolderException {
        mailbox.purgeEmailFromAllMailboxes();
        worker = fixtures.flexWorker(fixtures.municipality());
        address = fixtures.emailOf(worker);
        calendars.put(event, worker.id(), WHEN, CalendarTitle.TALK, "Kantinen", "opfoelgning/1");
    }

    @AfterEach
    void quiet() {
        heard.answers.clear();
        heard.refusing = false;
    }

    private String uid() {
        return jdbc.sql("select uid from calendar_entry where event_id = ?")
                .params(event)
                .query(String.class)
                .single();
    }

    private static String attendee(String address, String answer) {
        return "ATTENDEE;PARTSTAT=" + answer + ":mailto:" + address + "\r\n";
    }

    private static String file(String method, String uid, int sequence, String attendees, String stamp) {
        return "BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nVERSION:2.0\r\nMETHOD:" + method + "\r\n"
                + "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSEQUENCE:" + sequence + "\r\nDTSTAMP:" + stamp + "\r\n"
                + "DTSTART:20270301T090000Z\r\nDTEND:20270301T094500Z\r\nORGANIZER:mailto:fleksbro@example.org\r\n"
                + attendees + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private static MimeMessage mail(String from, String type, String body) {
        String mail = "From: " + from + "\r\nTo: fleksbro@example.org\r\nSubject: Re\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/alternative; boundary=\"x\"\r\n\r\n"
                + "--x\r\nContent-Type: text/plain\r\n\r\nJa tak\r\n"
                + "--x\r\nContent-Type: " + type + "\r\n\r\n" + body + "\r\n--x--\r\n";
        return parse(mail);
    }

    private static MimeMessage parse(String mail) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMessage reply(String from, String file) {
        return mail(from, "text/calendar; method=REPLY; charset=UTF-8", file);
    }

    private MimeMessage honest(String answer, String stamp) {
        return reply(address, file("REPLY", uid(), 0, attendee(address, answer), stamp));
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED", "DECLINED", "TENTATIVE"})
    void an_honest_answer_is_told_to_whoever_put_the_event_there(Answer answer) {
        assertThat(replies.take(honest(answer.name(), EARLY))).isEqualTo(ReplyOutcome.TAKEN);
        assertThat(heard.answers).containsExactly(new CalendarAnswered(event, worker.id(), answer));
    }

    @Test
    void the_same_answer_twice_is_told_once_and_a_change_of_mind_is_told() {
        assertThat(replies.take(honest("ACCEPTED", EARLY))).isEqualTo(ReplyOutcome.TAKEN);
        assertThat(replies.take(honest("ACCEPTED", EARLY))).isEqualTo(ReplyOutcome.SAID_BEFORE);
        assertThat(replies.take(honest("DECLINED", LATE))).isEqualTo(ReplyOutcome.TAKEN);
        assertThat(replies.take(honest("ACCEPTED", EARLY)))
                .as("overtaken on its way")
                .isEqualTo(ReplyOutcome.SAID_BEFORE);
        assertThat(heard.answers)
                .extracting(CalendarAnswered::answer)
                .containsExactly(Answer.ACCEPTED, Answer.DECLINED);
    }

    @Test
    void upper_case_and_a_name_before_the_address_are_the_same_person() {
        String shouted = address.toUpperCase(java.util.Locale.ROOT);
        String file =
                file("REPLY", uid(), 0, attendee(shouted, "ACCEPTED"), EARLY).replace("mailto:", "MAILTO:");
        assertThat(replies.take(reply("Anna <" + shouted + ">", file))).isEqualTo(ReplyOutcome.TAKEN);
    }

    @Test
    void an_answer_for_somebody_else_is_left_out_of_account() {
        String other = fixtures.emailOf(fixtures.employer());
        List<MimeMessage> forged = List.of(
                reply(other, file("REPLY", uid(), 0, attendee(address, "DECLINED"), EARLY)),
                reply(address, file("REPLY", uid(), 0, attendee(other, "DECLINED"), EARLY)),
                reply(other, file("REPLY", uid(), 0, attendee(other, "DECLINED"), EARLY)),
                reply(address + ", " + other, file("REPLY", uid(), 0, attendee(address, "DECLINED"), EARLY)));
        assertThat(forged).extracting(replies::take).containsOnly(ReplyOutcome.NOT_THE_INVITED);
        assertThat(heard.answers).isEmpty();
    }

    @Test
    void an_unknown_event_and_a_cancelled_one_have_no_answers() {
        String guess = "ffffffffffffffffffffffffffffffff@fleksbro";
        assertThat(replies.take(reply(address, file("REPLY", guess, 0, attendee(address, "DECLINED"), EARLY))))
                .isEqualTo(ReplyOutcome.UNKNOWN_EVENT);
        calendars.cancel(event, worker.id());
        assertThat(replies.take(reply(address, file("REPLY", uid(), 1, attendee(address, "ACCEPTED"), EARLY))))
                .isEqualTo(ReplyOutcome.UNKNOWN_EVENT);
    }

    @Test
    void an_answer_to_what_has_changed_since_does_not_count() {
        replies.take(honest("ACCEPTED", EARLY));
        calendars.put(event, worker.id(), WHEN, CalendarTitle.TALK, "Telefon", "opfoelgning/1");
        assertThat(replies.take(honest("ACCEPTED", LATE))).isEqualTo(ReplyOutcome.OLD_SEQUENCE);
        String toTheNew = file("REPLY", uid(), 1, attendee(address, "ACCEPTED"), LATE);
        assertThat(replies.take(reply(address, toTheNew))).isEqualTo(ReplyOutcome.TAKEN);
        assertThat(replies.take(reply(address, toTheNew.replace("SEQUENCE:1", "SEQUENCE:7"))))
                .isEqualTo(ReplyOutcome.OLD_SEQUENCE);
        assertThat(heard.answers).hasSize(2);
    }

    @Test
    void two_attendees_two_events_or_no_answer_are_unclear() {
        String other = fixtures.emailOf(fixtures.employer());
        String two = attendee(address, "ACCEPTED") + attendee(other, "ACCEPTED");
        String twice = file("REPLY", uid(), 0, attendee(address, "ACCEPTED"), EARLY);
        String oneEvent = twice.substring(twice.indexOf("BEGIN:VEVENT"), twice.indexOf("END:VCALENDAR"));
        assertThat(List.of(
                        reply(address, file("REPLY", uid(), 0, two, EARLY)),
                        reply(address, twice.replace("END:VCALENDAR", oneEvent + "END:VCALENDAR")),
                        reply(address, file("REPLY", uid(), 0, "", EARLY)),
                        reply(address, file("REPLY", uid(), 0, attendee(address, "DELEGATED"), EARLY)),
                        reply(address, file("REPLY", uid(), 0, "ATTENDEE:mailto:" + address + "\r\n", EARLY)),
                        reply(
                                address,
                                file("REPLY", uid(), 0, attendee(address, "ACCEPTED"), EARLY)
                                        .replaceFirst("DTSTAMP:[^\r]*\r\n", ""))))
                .extracting(replies::take)
                .containsOnly(ReplyOutcome.UNCLEAR);
        assertThat(heard.answers).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REQUEST", "CANCEL", "COUNTER", "PUBLISH"})
    void only_an_answer_is_an_answer(String method) {
        MimeMessage mail = reply(address, file(method, uid(), 0, attendee(address, "ACCEPTED"), EARLY));
        assertThat(replies.take(mail)).isEqualTo(ReplyOutcome.NOT_A_REPLY);
        assertThat(heard.answers).isEmpty();
    }

    @Test
    void what_cannot_be_read_breaks_nothing() {
        String deep = "BEGIN:X-A\r\n".repeat(20_000);
        assertThat(List.of(
                        reply(address, "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\n"),
                        reply(address, "no calendar at all"),
                        reply(address, file("REPLY", uid(), 0, attendee("not an address", "ACCEPTED"), EARLY)),
                        reply(address, file("REPLY", uid(), 0, attendee(address, "ACCEPTED"), "yesterday")),
                        reply(
                                address,
                                file("REPLY", uid(), 0, attendee(address, "ACCEPTED"), EARLY)
                                        .replace("SEQUENCE:0", "SEQUENCE:zero")),
                        reply(address, "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n" + deep),
                        reply(address, "x".repeat(ReplyMail.MOST_BYTES + 1))))
                .extracting(replies::take)
                .isSubsetOf(ReplyOutcome.BROKEN, ReplyOutcome.UNCLEAR, ReplyOutcome.NOT_A_REPLY);
        assertThat(heard.answers).isEmpty();
    }

    @Test
    void a_zone_with_an_address_to_fetch_it_from_is_not_fetched() throws Exception {
        try (java.net.ServerSocket trap = new java.net.ServerSocket(0, 5, java.net.InetAddress.getLoopbackAddress())) {
            String zone = "BEGIN:VTIMEZONE\r\nTZID:Europe/Copenhagen\r\nTZURL:http://127.0.0.1:" + trap.getLocalPort()
                    + "/zone.ics\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nTZOFFSETFROM:+0200\r\n"
                    + "TZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
            String file = file("REPLY", uid(), 0, attendee(address, "ACCEPTED"), EARLY)
                    .replace("BEGIN:VEVENT", zone + "BEGIN:VEVENT")
                    .replace("DTSTART:20270301T090000Z", "DTSTART;TZID=Europe/Copenhagen:20270301T100000");
            assertThat(replies.take(reply(address, file))).isEqualTo(ReplyOutcome.TAKEN);
            trap.setSoTimeout(500);
            assertThatThrownBy(trap::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    // the mailbox

    private void arrive(MimeMessage mail) {
        portal.deliver(mail);
    }

    private ReplyInbox inbox() {
        return new ReplyInbox(
                new CalendarSettings(
                        "https://fleksbro.example.org",
                        "fleksbro@example.org",
                        new CalendarSettings.Inbox(
                                "127.0.0.1", mailbox.getImap().getPort(), portal.getLogin(), "secret", "imap")),
                replies);
    }

    /** A folder that is full: the server says no to each copy. */
    private record TakesNothing(MailFolder folder) implements FolderListener {

        @Override
        public void added(int number) {
            folder.deleteAllMessages();
            say(new FolderException("the mailbox is full"));
        }

        /** The server answers no to this exception only, which a listener does not declare. */
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        private static <E extends Exception> void say(Exception no) throws E {
            throw (E) no;
        }

        @Override
        public void expunged(int number) {}

        @Override
        public void flagsUpdated(int number, Flags flags, @Nullable Long uid) {}

        @Override
        public void mailboxDeleted() {}
    }

    private static int in(String folder) {
        try {
            MailFolder found = "INBOX".equals(folder)
                    ? mailbox.getManagers().getImapHostManager().getInbox(portal)
                    : mailbox.getManagers().getImapHostManager().getFolder(portal, folder);
            return found == null ? 0 : found.getMessageCount();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_mailbox_is_emptied_and_what_a_person_should_see_is_put_aside() {
        arrive(honest("ACCEPTED", EARLY));
        arrive(parse("From: a@example.org\r\nTo: fleksbro@example.org\r\nSubject: Hej\r\n\r\nRing til mig\r\n"));
        arrive(parse("From: a@example.org\r\nContent-Type: multipart/mixed; boundary=\r\n\r\n--\r\nbroken"));
        inbox().empty();
        assertThat(in("INBOX")).isZero();
        assertThat(in(ReplyInbox.READ)).isEqualTo(1);
        assertThat(in(ReplyInbox.ASIDE)).isEqualTo(2);
        inbox().empty();
        assertThat(in(ReplyInbox.READ)).isEqualTo(1);
        assertThat(heard.answers).hasSize(1);
    }

    @Test
    void a_mail_that_can_not_be_moved_stays_for_the_next_time_and_the_others_do_not_wait() throws Exception {
        MailFolder read = mailbox.getManagers().getImapHostManager().createMailbox(portal, ReplyInbox.READ);
        FolderListener full = new TakesNothing(read);
        read.addListener(full);
        arrive(honest("ACCEPTED", EARLY));
        arrive(parse("From: a@example.org\r\nTo: fleksbro@example.org\r\nSubject: Hej\r\n\r\nRing til mig\r\n"));
        inbox().empty();
        assertThat(in("INBOX")).isEqualTo(1);
        assertThat(in(ReplyInbox.READ)).isZero();
        assertThat(in(ReplyInbox.ASIDE)).isEqualTo(1);
        read.removeListener(full);
        inbox().empty();
        assertThat(in("INBOX")).isZero();
        assertThat(in(ReplyInbox.READ)).isEqualTo(1);
        assertThat(heard.answers).as("told once, however often it is read").hasSize(1);
    }

    @Test
    void a_mail_of_ten_megabytes_is_put_aside_unread() {
        arrive(reply(address, "x".repeat(10 * 1024 * 1024)));
        arrive(honest("DECLINED", EARLY));
        inbox().empty();
        assertThat(in("INBOX")).isZero();
        assertThat(in(ReplyInbox.ASIDE)).isEqualTo(1);
        assertThat(heard.answers).hasSize(1);
    }

    @Test
    void a_crash_between_the_answer_and_the_moving_answers_once() {
        MimeMessage mail = honest("ACCEPTED", EARLY);
        assertThat(replies.take(mail)).isEqualTo(ReplyOutcome.TAKEN);
        arrive(mail);
        inbox().empty();
        assertThat(in(ReplyInbox.READ)).isEqualTo(1);
        assertThat(heard.answers).hasSize(1);
    }

    @Test
    void an_answer_the_matter_refuses_is_kept_for_a_person_and_the_next_is_read() {
        heard.refusing = true;
        arrive(honest("ACCEPTED", EARLY));
        inbox().empty();
        assertThat(in(ReplyInbox.ASIDE)).isEqualTo(1);
        heard.refusing = false;
        arrive(honest("ACCEPTED", LATE));
        inbox().empty();
        assertThat(heard.answers).hasSize(1);
    }

    @Test
    void a_mailbox_elsewhere_is_read_encrypted_or_not_at_all() {
        assertThat(ReplyInbox.session(new CalendarSettings.Inbox("mail.example.org", 143, "a", "b", "imap"))
                        .getProperty("mail.imap.starttls.required"))
                .isEqualTo("true");
        assertThat(ReplyInbox.session(new CalendarSettings.Inbox("localhost", 143, "a", "b", "imap"))
                        .getProperty("mail.imap.starttls.required"))
                .isEqualTo("false");
    }

    @Test
    void a_mailbox_that_is_away_is_said_without_an_address() {
        ReplyInbox nowhere = new ReplyInbox(
                new CalendarSettings(
                        "https://fleksbro.example.org",
                        "fleksbro@example.org",
                        new CalendarSettings.Inbox("127.0.0.1", 1, "fleksbro@example.org", "secret", "imap")),
                replies);
        assertThatThrownBy(nowhere::empty)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("example.org")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }
}
