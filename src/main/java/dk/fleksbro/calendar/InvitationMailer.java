package dk.fleksbro.calendar;

import com.vaadin.flow.i18n.I18NProvider;
import dk.fleksbro.notification.MailWithId;
import dk.fleksbro.shared.DanishTime;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;

/**
 * Mails an invitation, its change or its cancellation (iTIP, RFC 5546 and 6047). Laid out as calendar programs expect it: the
 * text and the calendar part as alternatives, and the same file beside them for programs that only look at attachments.
 */
@Service
class InvitationMailer {

    private final JdbcClient jdbc;
    private final JavaMailSender sender;
    private final I18NProvider texts;
    private final CalendarWords words;
    private final CalendarSettings settings;
    private final Clock clock;

    InvitationMailer(
            JdbcClient jdbc,
            JavaMailSender sender,
            I18NProvider texts,
            CalendarWords words,
            CalendarSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.sender = sender;
        this.texts = texts;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    private record Waiting(CalendarEntry entry, boolean toldBefore, Locale locale) {}

    /** Does nothing when it has gone already, or when something newer is to be said instead. */
    void mail(UUID entry, int sequence) {
        Optional<Waiting> waiting = jdbc.sql("""
                        select e.*, a.locale from calendar_entry e join account a on a.id = e.account_id
                        where e.id = :id and e.sequence = :sequence and e.mailed_sequence < :sequence
                        """)
                .param("id", entry)
                .param("sequence", sequence)
                .query((row, n) -> new Waiting(
                        CalendarEntry.read(row, n),
                        row.getInt("mailed_sequence") >= 0,
                        Locale.forLanguageTag(row.getString("locale"))))
                .optional();
        if (waiting.isEmpty()) {
            return;
        }
        try {
            sender.send(message(waiting.get()));
        } catch (MailException e) {
            // a mail server's answer may quote the address: it must not reach the log
            throw new IllegalStateException("the invitation " + entry + " was not taken: "
                    + e.getClass().getSimpleName());
        }
        jdbc.sql("update calendar_entry set mailed_sequence = :sequence where id = :id and mailed_sequence < :sequence")
                .param("sequence", sequence)
                .param("id", entry)
                .update();
    }

    private MimeMessage message(Waiting waiting) {
        CalendarEntry entry = waiting.entry();
        CalendarFile file = CalendarFile.invitation(
                entry, words.in(waiting.locale()), settings.organizer(), settings.readsAnswers());
        MimeMessage message = new MailWithId(sender.createMimeMessage(), entry.id() + "." + entry.sequence());
        try {
            message.setFrom(new InternetAddress(settings.from()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(entry.address()));
            message.setSubject(say(waiting, "subject"), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            MimeMultipart either = new MimeMultipart("alternative", text(say(waiting, "body")), calendar(file));
            MimeBodyPart readable = new MimeBodyPart();
            readable.setContent(either);
            message.setContent(new MimeMultipart("mixed", readable, attachment(file)));
        } catch (MessagingException e) {
            throw new IllegalStateException("an invitation could not be written", e);
        }
        return message;
    }

    private String say(Waiting waiting, String part) {
        CalendarEntry entry = waiting.entry();
        Locale locale = waiting.locale();
        String what = entry.cancelled() ? "cancelled" : waiting.toldBefore() ? "changed" : "new";
        String when = texts.getTranslation(
                "calendar.mail.time",
                locale,
                DanishTime.full(entry.when().starts(), locale),
                DanishTime.clock(entry.when().ends(), locale));
        String place = entry.place().isBlank()
                ? ""
                : texts.getTranslation("calendar.mail.place", locale, entry.place()) + "\n";
        String answer = settings.readsAnswers() && !entry.cancelled()
                ? texts.getTranslation("calendar.mail.answer", locale) + "\n"
                : "";
        return texts.getTranslation(
                "calendar.mail." + what + "." + part,
                locale,
                texts.getTranslation("calendar.title." + entry.title().name(), locale),
                when,
                place,
                answer,
                words.in(locale).link(entry));
    }

    private static MimeBodyPart text(String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name());
        return part;
    }

    private static MimeBodyPart calendar(CalendarFile file) throws MessagingException {
        return part(file, "text/calendar; method=" + file.method() + "; charset=UTF-8");
    }

    private static MimeBodyPart attachment(CalendarFile file) throws MessagingException {
        MimeBodyPart part = part(file, "application/ics; name=invite.ics");
        part.setFileName("invite.ics");
        return part;
    }

    /** As Base64, so that no server on the way touches its line ends. */
    private static MimeBodyPart part(CalendarFile file, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
