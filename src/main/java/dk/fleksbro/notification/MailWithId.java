package dk.fleksbro.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** A mail whose Message-ID is given: handed over twice around a crash, the receiver's server sees one. */
public final class MailWithId extends MimeMessage {

    private final String id;

    /** @param id unique to what the mail says */
    public MailWithId(MimeMessage blank, String id) {
        super(blank.getSession());
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@fleksbro>");
    }
}
