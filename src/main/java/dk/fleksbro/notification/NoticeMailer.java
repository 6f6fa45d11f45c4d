package dk.fleksbro.notification;

import com.vaadin.flow.i18n.I18NProvider;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;

/**
 * Mails a notice: "something waits for you in the portal", and a link. Never a name, a role or anything about health. The
 * Message-ID is the notice's own, so a mail handed over twice around a crash is seen as one by the receiver's server.
 */
@Service
class NoticeMailer {

    private final JdbcClient jdbc;
    private final JavaMailSender sender;
    private final I18NProvider texts;
    private final MailSettings settings;
    private final Clock clock;

    NoticeMailer(JdbcClient jdbc, JavaMailSender sender, I18NProvider texts, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.sender = sender;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    private record Waiting(
            NoticeKind kind, String path, @Nullable String secret, String email, Locale locale) {}

    /** Does nothing when the mail has already gone. */
    void mail(UUID notice) {
        Optional<Waiting> waiting = jdbc.sql("""
                        select n.kind, n.path, n.secret, a.email, a.locale
                        from notice n join account a on a.id = n.account_id
                        where n.id = :id and n.mail_state = 'WAITING'
                        """)
                .param("id", notice)
                .query((row, n) -> new Waiting(
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("path"),
                        row.getString("secret"),
                        row.getString("email"),
                        Locale.forLanguageTag(row.getString("locale"))))
                .optional();
        if (waiting.isEmpty()) {
            return;
        }
        try {
            sender.send(message(notice, waiting.get()));
        } catch (MailException e) {
            // a mail server's answer may quote the address: it must not reach the log
            throw new IllegalStateException("the mail of notice " + notice + " was not taken: "
                    + e.getClass().getSimpleName());
        }
        jdbc.sql("update notice set mail_state = 'SENT', mailed_at = :now, secret = null where id = :id")
                .param("now", JdbcTypes.utc(clock.instant()))
                .param("id", notice)
                .update();
    }

    private MimeMessage message(UUID notice, Waiting waiting) {
        MimeMessage message = new MailWithId(sender.createMimeMessage(), notice.toString());
        String link =
                settings.address() + "/" + waiting.path() + (waiting.secret() == null ? "" : "/" + waiting.secret());
        String group = waiting.kind().isMailOnly() ? "mail." + waiting.kind().name() : "mail.notice";
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(waiting.email());
            helper.setSubject(texts.getTranslation(group + ".subject", waiting.locale()));
            helper.setText(texts.getTranslation(group + ".body", waiting.locale(), link));
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail could not be written", e);
        }
        return message;
    }
}
