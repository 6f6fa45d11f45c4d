package dk.fleksbro.calendar;

import dk.fleksbro.calendar.CalendarAnswered.Answer;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;

/** What a calendar program says its owner answers. */
record Reply(String uid, int sequence, String attendee, Answer answer, Instant saidAt) {

    /** Whether the file is an answer at all, and whether it is one that can be understood. */
    record Read(boolean isReply, Optional<Reply> reply) {}

    static Read read(String file) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        boolean isReply = calendar.getProperty(Property.METHOD)
                .map(method -> "REPLY".equalsIgnoreCase(method.getValue()))
                .orElse(false);
        return new Read(isReply, isReply ? understand(calendar) : Optional.empty());
    }

    private static Optional<Reply> understand(Calendar calendar) {
        List<VEvent> events = calendar.getComponents().stream()
                .filter(VEvent.class::isInstance)
                .map(VEvent.class::cast)
                .toList();
        if (events.size() != 1) {
            return Optional.empty();
        }
        VEvent event = events.getFirst();
        List<Attendee> attendees = event.getProperties(Property.ATTENDEE);
        Optional<String> uid = text(event, Property.UID);
        Optional<Instant> saidAt = event.<DtStamp>getProperty(Property.DTSTAMP).map(DtStamp::getDate);
        if (attendees.size() != 1 || uid.isEmpty() || saidAt.isEmpty()) {
            return Optional.empty();
        }
        int sequence = text(event, Property.SEQUENCE).map(Integer::parseInt).orElse(0);
        return answer(attendees.getFirst())
                .map(answer -> new Reply(uid.get(), sequence, address(attendees.getFirst()), answer, saidAt.get()));
    }

    private static Optional<String> text(VEvent event, String name) {
        return event.getProperty(name).map(property -> property.getValue());
    }

    private static Optional<Answer> answer(Attendee attendee) {
        String said = attendee.<PartStat>getParameter("PARTSTAT")
                .map(PartStat::getValue)
                .orElse("")
                .toUpperCase(Locale.ROOT);
        return switch (said) {
            case "ACCEPTED" -> Optional.of(Answer.ACCEPTED);
            case "DECLINED" -> Optional.of(Answer.DECLINED);
            case "TENTATIVE" -> Optional.of(Answer.TENTATIVE);
            default -> Optional.empty();
        };
    }

    private static String address(Attendee attendee) {
        return "mailto".equalsIgnoreCase(attendee.getCalAddress().getScheme())
                ? attendee.getCalAddress().getSchemeSpecificPart()
                : "";
    }
}
