package dk.fleksbro.demo;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Writes mail to files instead of sending it: one file a mail, readable as text and openable in a mail program, so that
 * whoever tries the portal can follow an invitation.
 */
@Component
@Profile("demo")
class MailToFiles extends JavaMailSenderImpl {

    private static final DateTimeFormatter FILE_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final AtomicInteger count = new AtomicInteger();
    private final Path folder;
    private final Clock clock;

    MailToFiles(@Value("${fleksbro.home}") Path home, Clock clock) {
        this.folder = home.resolve("mail");
        this.clock = clock;
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        try {
            Files.createDirectories(folder);
            for (MimeMessage message : messages) {
                write(message);
            }
        } catch (IOException | MessagingException e) {
            throw new MailSendException("the mail could not be written to " + folder, e);
        }
    }

    private void write(MimeMessage message) throws IOException, MessagingException {
        message.saveChanges();
        String to = ((InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]).getAddress();
        String name = "%s-%03d-%s"
                .formatted(
                        FILE_TIME.format(clock.instant()),
                        count.incrementAndGet(),
                        to.replaceAll("[^A-Za-z0-9@._-]", "_"));
        Path draft = Files.createTempFile(folder, name, ".tmp");
        if (message.getContent() instanceof Multipart parts) {
            readable(parts);
            try (OutputStream out = Files.newOutputStream(draft)) {
                message.writeTo(out);
            }
        } else {
            Files.writeString(draft, plain(message, to));
        }
        Files.move(draft, folder.resolve(name + ".eml"));
    }

    /** Headers and text as plain UTF-8: who opens the file in an editor can read it. */
    private String plain(MimeMessage message, String to) throws IOException, MessagingException {
        return """
                From: %s
                To: %s
                Date: %s
                Subject: %s
                Message-ID: %s
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                %s
                """.formatted(
                message.getFrom()[0],
                to,
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)),
                message.getSubject(),
                message.getMessageID(),
                message.getContent());
    }

    /** The same for a mail with a calendar file in it: its parts are not packed. */
    private static void readable(Multipart parts) throws IOException, MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContent() instanceof Multipart inner) {
                readable(inner);
            } else {
                part.setHeader("Content-Transfer-Encoding", "8bit");
            }
        }
    }
}
