package dk.fleksbro.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/** A mail whose Message-ID comes from its notice. */
final class NoticeMessage extends MimeMessage {

    private final UUID notice;

    NoticeMessage(MimeMessage blank, UUID notice) {
        super(blank.getSession());
        this.notice = notice;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + notice + "@fleksbro>");
    }
}
