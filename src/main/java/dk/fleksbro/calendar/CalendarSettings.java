package dk.fleksbro.calendar;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param address the portal's own address as people type it, without a slash at the end
 * @param from the sender of the portal's mail; answers from calendars come back there
 * @param inbox the mailbox of that sender; none when answers are only given in the portal
 */
@ConfigurationProperties("fleksbro")
record CalendarSettings(
        String address, String from, @Nullable Inbox inbox) {

    /**
     * @param protocol {@code imaps}, or {@code imap} with STARTTLS, without which it is not read unless it is on this machine
     */
    record Inbox(
            @DefaultValue("") String host,
            @DefaultValue("993") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("imaps") String protocol) {}

    /** Whether somebody reads the answers that calendar programs send. */
    boolean readsAnswers() {
        return inbox != null && !inbox.host().isBlank();
    }

    /** The bare address, without the name before it. */
    String organizer() {
        try {
            return new InternetAddress(from).getAddress();
        } catch (AddressException e) {
            throw new IllegalStateException("FLEKSBRO_MAIL_FROM is no mail address", e);
        }
    }
}
