package dk.fleksbro.calendar;

import dk.fleksbro.notification.EncryptedMail;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Empties the portal's mailbox (IMAP): answers are taken and moved to one folder, what a person should look at to another. A
 * mail leaves the inbox only when it has been dealt with; one dealt with just before a crash is recognised as said before.
 */
@Component
class ReplyInbox {

    static final String READ = "Fleksbro read";
    static final String ASIDE = "Fleksbro set aside";

    private static final Logger LOG = LoggerFactory.getLogger(ReplyInbox.class);
    private static final int LARGEST = 1024 * 1024;
    private static final int AT_A_TIME = 200;

    private final CalendarSettings settings;
    private final CalendarReplies replies;

    ReplyInbox(CalendarSettings settings, CalendarReplies replies) {
        this.settings = settings;
        this.replies = replies;
    }

    /** @throws IllegalStateException when the mailbox cannot be reached; what was left in it is there next time */
    void empty() {
        CalendarSettings.Inbox mailbox = settings.inbox();
        if (mailbox == null || !settings.readsAnswers()) {
            return;
        }
        try (Store store = session(mailbox).getStore(mailbox.protocol())) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                int many = Math.min(inbox.getMessageCount(), AT_A_TIME);
                for (Message message : many == 0 ? new Message[0] : inbox.getMessages(1, many)) {
                    try {
                        deal(store, inbox, message);
                    } catch (FolderClosedException | StoreClosedException lost) {
                        throw lost;
                    } catch (MessagingException broken) {
                        // it stays where it is for the next time; the others do not wait for it
                        LOG.warn(
                                "a mail in the calendar’s mailbox could not be moved: {}",
                                broken.getClass().getSimpleName());
                    }
                }
                inbox.expunge();
            }
        } catch (MessagingException e) {
            // a mail server's answer may quote addresses: it must not reach the log
            throw new IllegalStateException("the calendar's mailbox could not be emptied: "
                    + e.getClass().getSimpleName());
        }
    }

    private void deal(Store store, Folder inbox, Message message) throws MessagingException {
        if (message.isSet(Flags.Flag.DELETED)) {
            return;
        }
        ReplyOutcome outcome;
        try {
            outcome = outcome(message);
        } catch (MessageRemovedException gone) {
            return;
        }
        Folder target = store.getFolder(outcome.isForAPerson() ? ASIDE : READ);
        if (!target.exists()) {
            target.create(Folder.HOLDS_MESSAGES);
        }
        inbox.copyMessages(new Message[] {message}, target);
        message.setFlag(Flags.Flag.DELETED, true);
    }

    private ReplyOutcome outcome(Message message) throws MessagingException {
        if (message.getSize() > LARGEST) {
            LOG.info("a mail in the calendar's mailbox is too large to be an answer and was put aside");
            return ReplyOutcome.BROKEN;
        }
        MimeMessage whole;
        try {
            // fetched as a whole before the database is asked to wait for it
            whole = new MimeMessage((MimeMessage) message);
        } catch (FolderClosedException | MessageRemovedException lost) {
            throw lost;
        } catch (MessagingException broken) {
            return ReplyOutcome.BROKEN;
        }
        try {
            return replies.take(whole);
        } catch (DataAccessException | TransactionException databaseIsAway) {
            throw databaseIsAway;
        } catch (RuntimeException refused) {
            LOG.warn(
                    "an answer from a calendar was refused: {}",
                    refused.getClass().getSimpleName());
            return ReplyOutcome.REFUSED;
        }
    }

    static Session session(CalendarSettings.Inbox mailbox) {
        String protocol = mailbox.protocol();
        Properties properties = new Properties();
        properties.setProperty("mail." + protocol + ".connectiontimeout", "5000");
        properties.setProperty("mail." + protocol + ".timeout", "20000");
        properties.setProperty("mail." + protocol + ".writetimeout", "10000");
        properties.setProperty("mail." + protocol + ".starttls.enable", "true");
        properties.setProperty(
                "mail." + protocol + ".starttls.required",
                String.valueOf(!EncryptedMail.isThisMachine(mailbox.host())));
        return Session.getInstance(properties);
    }
}
