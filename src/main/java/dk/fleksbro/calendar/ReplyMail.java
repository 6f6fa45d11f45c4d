package dk.fleksbro.calendar;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mail from outside, opened with care: only so deep, only so many parts, only so many bytes. */
final class ReplyMail {

    static final int MOST_BYTES = 256 * 1024;
    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 20;

    private final List<Part> calendars = new ArrayList<>();
    private final Optional<String> sender;
    private int parts;

    /** @throws MessagingException when the mail cannot be read or is larger than any answer */
    ReplyMail(MimeMessage mail) throws MessagingException, IOException {
        sender = sender(mail.getFrom());
        collect(mail, 0);
    }

    /** The one address the mail says it comes from. */
    Optional<String> sender() {
        return sender;
    }

    boolean hasCalendar() {
        return !calendars.isEmpty();
    }

    /** The calendar file in it; where it lies twice, as alternative and as attachment, the first. */
    String calendar() throws MessagingException, IOException {
        Part part = calendars.getFirst();
        try (InputStream content = part.getInputStream()) {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new MessagingException("too large");
            }
            return new String(bytes, charset(part));
        }
    }

    private static Optional<String> sender(Address @Nullable [] from) {
        return from != null && from.length == 1 && from[0] instanceof InternetAddress one
                ? Optional.ofNullable(one.getAddress())
                : Optional.empty();
    }

    private void collect(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            throw new MessagingException("too many parts");
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart inner) {
            for (int i = 0; i < inner.getCount(); i++) {
                BodyPart each = inner.getBodyPart(i);
                collect(each, depth + 1);
            }
        } else if (part.isMimeType("text/calendar")) {
            calendars.add(part);
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        String type = part.getContentType();
        return type != null && type.toLowerCase(java.util.Locale.ROOT).contains("iso-8859-1")
                ? StandardCharsets.ISO_8859_1
                : StandardCharsets.UTF_8;
    }
}
