package dk.fleksbro.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * An iCalendar file (RFC 5545). Its times are in UTC: each is one single moment in every program, also in the hour that comes
 * twice in October, which a time with a zone cannot name; and no program needs to agree with us about the rules of a zone.
 *
 * @param method what a mailed file asks for; {@code PUBLISH} for a feed
 */
record CalendarFile(String method, String text) {

    private static final Duration READ_AGAIN_AFTER = Duration.ofHours(4);
    private static final int LINE_OCTETS = 75;
    private static final String END = "END:VCALENDAR";

    /** Something must stand in a calendar file: with no appointments in it some programs call it broken. */
    private static final String ZONE = """
            BEGIN:VTIMEZONE
            TZID:Europe/Copenhagen
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            """;

    /**
     * @param organizer the portal's own mail address
     * @param answered whether an answer by mail is read
     */
    static CalendarFile invitation(CalendarEntry entry, CalendarWords.In words, String organizer, boolean answered) {
        Method method = entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Calendar file = empty();
        file.add(method);
        VEvent event = event(entry, words);
        event.add(new Organizer(new ParameterList(List.of(new Cn("Fleksbro"))), mailTo(organizer)));
        event.add(new Attendee(
                new ParameterList(List.of(
                        CuType.INDIVIDUAL,
                        Role.REQ_PARTICIPANT,
                        PartStat.NEEDS_ACTION,
                        answered && !entry.cancelled() ? Rsvp.TRUE : Rsvp.FALSE)),
                mailTo(entry.address())));
        file.add(event);
        return new CalendarFile(method.getValue(), fold(file.toString()));
    }

    static CalendarFile feed(List<CalendarEntry> entries, CalendarWords.In words) {
        Calendar file = empty();
        file.add(new XProperty("X-WR-CALNAME", "Fleksbro"));
        file.add(new XProperty("X-WR-TIMEZONE", "Europe/Copenhagen"));
        file.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_AGAIN_AFTER));
        file.add(new XProperty("X-PUBLISHED-TTL", READ_AGAIN_AFTER.toString()));
        entries.forEach(entry -> file.add(event(entry, words)));
        String text = entries.isEmpty() ? file.toString().replace(END, ZONE + END) : file.toString();
        return new CalendarFile("PUBLISH", fold(text));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Calendar empty() {
        Calendar file = new Calendar();
        file.add(new ProdId("-//Fleksbro//Kalender//DA"));
        file.add(ImmutableVersion.VERSION_2_0);
        file.add(ImmutableCalScale.GREGORIAN);
        return file;
    }

    private static VEvent event(CalendarEntry entry, CalendarWords.In words) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(second(entry.changedAt())));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(second(entry.when().starts())));
        event.add(new DtEnd<>(second(entry.when().ends())));
        event.add(new Summary(words.title(entry)));
        if (!entry.place().isBlank()) {
            event.add(new Location(plain(entry.place())));
        }
        event.add(new Description(words.about(entry)));
        event.add(new Url(URI.create(words.link(entry))));
        event.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        // who shares a calendar shares the hour, not what it is about
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        return event;
    }

    private static Instant second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    /** One kind of line end, and nothing a calendar program could choke on. */
    private static String plain(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\\n]]", " ");
    }

    private static URI mailTo(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address for a calendar", e);
        }
    }

    /** At most 75 octets a line, never in the middle of a letter: the library counts characters and tears emoji apart. */
    static String fold(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + 64);
        for (String line : unfolded.lines().toList()) {
            int octets = 0;
            for (int at = 0; at < line.length(); ) {
                int letter = line.codePointAt(at);
                int width = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
                if (octets + width > LINE_OCTETS) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                folded.appendCodePoint(letter);
                octets += width;
                at += Character.charCount(letter);
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }
}
