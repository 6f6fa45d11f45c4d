package dk.fleksbro.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's mails, as files a person can read. */
class MailToFilesTest {

    @TempDir
    private Path home;

    @Test
    void a_mail_with_a_calendar_file_can_be_read_and_opened() throws Exception {
        MailToFiles mails = new MailToFiles(home, Clock.systemUTC());
        MimeMessage mail = mails.createMimeMessage();
        mail.setFrom(new InternetAddress("fleksbro@example.org"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("anna@example.org"));
        mail.setSubject("Invitation: Samtale på rådhuset", "UTF-8");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Du er inviteret til Ærø", "UTF-8");
        MimeBodyPart calendar = new MimeBodyPart();
        calendar.setText("BEGIN:VCALENDAR\r\nSUMMARY:Samtale på Ærø\r\nEND:VCALENDAR\r\n", "UTF-8", "calendar");
        calendar.setHeader("Content-Transfer-Encoding", "base64");
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", text, calendar));
        mail.setContent(new MimeMultipart("mixed", both));
        mails.send(mail);
        List<Path> files;
        try (Stream<Path> all = Files.list(home.resolve("mail"))) {
            files = all.toList();
        }
        assertThat(files).hasSize(1);
        assertThat(Files.readString(files.getFirst())).contains("Du er inviteret til Ærø", "SUMMARY:Samtale på Ærø");
        try (InputStream content = Files.newInputStream(files.getFirst())) {
            MimeMessage opened = new MimeMessage(Session.getInstance(new Properties()), content);
            assertThat(opened.getSubject()).isEqualTo("Invitation: Samtale på rådhuset");
            assertThat(opened.getContent()).isInstanceOf(Multipart.class);
        }
    }
}
