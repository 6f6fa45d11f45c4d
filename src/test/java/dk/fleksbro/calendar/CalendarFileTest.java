package dk.fleksbro.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import dk.fleksbro.UseCase;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent, read by a second program that knows nothing of the first. */
@UseCase("F2")
class CalendarFileTest {

    private static final Instant NOON = Instant.parse("2026-12-03T11:00:00Z");

    @Test
    void an_invitation_is_whole_and_valid_for_both_readers() throws Exception {
        CalendarFile file = Entries.invitation(Entries.at(NOON, "Kantinen, 1. sal"));
        ICalendar read = readBySecond(file);
        assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
        VEvent event = read.getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo("0123456789abcdef0123456789abcdef@fleksbro");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getSummary().getValue()).isEqualTo("Samtale");
        assertThat(event.getLocation().getValue()).isEqualTo("Kantinen, 1. sal");
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getClassification().getValue()).isEqualTo("PRIVATE");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("fleksbro@example.org");
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo("anna@example.org");
        assertThat(event.getAttendees().getFirst().getParticipationStatus())
                .isEqualTo(ParticipationStatus.NEEDS_ACTION);
        assertThat(event.getAttendees().getFirst().getRsvp()).isTrue();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(NOON);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(Entries.CHANGED);
        assertThat(readByFirst(file).validate().getEntries()).isEmpty();
    }

    @Test
    void where_no_answers_are_read_none_are_asked_for() {
        CalendarFile file =
                CalendarFile.invitation(Entries.at(NOON, "Kantinen"), Entries.words("da"), Entries.ORGANIZER, false);
        assertThat(readBySecond(file)
                        .getEvents()
                        .getFirst()
                        .getAttendees()
                        .getFirst()
                        .getRsvp())
                .isFalse();
    }

    @Test
    void a_cancellation_takes_the_same_event_away() throws Exception {
        CalendarTime when = new CalendarTime(NOON, NOON.plusSeconds(1800));
        CalendarFile file = Entries.invitation(Entries.entry(when, "Kantinen", "anna@example.org", 3, true));
        ICalendar read = readBySecond(file);
        assertThat(read.getMethod().getValue()).isEqualTo("CANCEL");
        VEvent event = read.getEvents().getFirst();
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getUid().getValue()).isEqualTo("0123456789abcdef0123456789abcdef@fleksbro");
        assertThat(readByFirst(file).validate().getEntries()).isEmpty();
    }

    @Test
    void a_feed_says_how_often_to_come_back_and_names_nobody() throws Exception {
        CalendarTime when = new CalendarTime(NOON, NOON.plusSeconds(1800));
        CalendarFile file = CalendarFile.feed(
                List.of(Entries.at(NOON, "Kantinen"), Entries.entry(when, "Telefon", "anna@example.org", 1, true)),
                Entries.words("en"));
        ICalendar read = readBySecond(file);
        assertThat(read.getRefreshInterval().getValue().toString()).isEqualTo("PT4H");
        assertThat(read.getExperimentalProperty("X-PUBLISHED-TTL").getValue()).isEqualTo("PT4H");
        assertThat(read.getMethod()).isNull();
        assertThat(read.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsOnly("Talk");
        assertThat(read.getEvents())
                .extracting(event -> event.getStatus().getValue())
                .containsExactly("CONFIRMED", "CANCELLED");
        assertThat(file.text()).doesNotContain("ATTENDEE", "ORGANIZER", "anna");
        assertThat(readByFirst(file).validate().getEntries()).isEmpty();
    }

    @Test
    void an_empty_feed_is_a_calendar_without_appointments() throws Exception {
        CalendarFile file = CalendarFile.feed(List.of(), Entries.words("da"));
        ICalendar read = Biweekly.parse(file.text()).first();
        assertThat(read.getEvents()).isEmpty();
        assertThat(read.getTimezoneInfo().getTimezones()).hasSize(1);
        assertThat(readByFirst(file).validate().getEntries()).isEmpty();
        linesAreShort(file);
    }

    /** Just before and after each change of the clock, and in the hour that comes twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-29T00:30:00Z",
                "2026-03-29T01:00:00Z",
                "2026-03-29T01:30:00Z",
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:00:00Z",
                "2026-10-25T01:30:00Z",
                "2026-10-25T02:00:00Z",
                "2027-03-28T00:59:59Z",
                "2027-10-31T00:30:00Z",
                "2027-10-31T01:30:00Z"
            })
    void the_clock_change_moves_nothing(Instant starts) throws Exception {
        CalendarFile file = Entries.invitation(Entries.at(starts, ""));
        assertThat(startBySecond(file)).isEqualTo(starts);
        assertThat(startByFirst(file)).isEqualTo(starts);
        assertThat(file.text()).doesNotContain("TZID", "VTIMEZONE").contains("Z\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T00:30:00Z, 02:30",
        "2026-10-25T01:30:00Z, 02:30",
        "2026-10-24T08:00:00Z, 10:00",
        "2026-10-26T09:00:00Z, 10:00"
    })
    void on_a_danish_clock_it_is_what_was_agreed(Instant starts, String clock) {
        Instant read = startBySecond(Entries.invitation(Entries.at(starts, "")));
        assertThat(read.atZone(java.time.ZoneId.of("Europe/Copenhagen")).toLocalTime())
                .hasToString(clock);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rådhuset; 2. sal, lokale 4",
                "Sti\\mappe",
                "Ærø Ålborg øst",
                "Caféen ☕🍰👩‍🔧 ved åen",
                "Første linje\nanden linje",
                "a:b;c,d\"e\"f",
                "BEGIN:VEVENT",
                "https://example.org/?a=1&b=2"
            })
    void a_place_comes_through_as_it_was_typed(String place) throws Exception {
        CalendarFile file = Entries.invitation(Entries.at(NOON, place));
        assertThat(readBySecond(file).getEvents().getFirst().getLocation().getValue())
                .isEqualTo(place);
        assertThat(readByFirst(file)
                        .<net.fortuna.ical4j.model.component.VEvent>getComponents()
                        .getFirst()
                        .getRequiredProperty("LOCATION")
                        .getValue())
                .isEqualTo(place);
        linesAreShort(file);
    }

    @Test
    void nothing_typed_into_a_place_becomes_a_line_of_its_own() {
        CalendarFile file = Entries.invitation(Entries.at(NOON, "x\r\nATTENDEE:mailto:evil@example.org\u0000\u0007"));
        VEvent event = readBySecond(file).getEvents().getFirst();
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getLocation().getValue()).startsWith("x\nATTENDEE:mailto:evil@example.org");
        assertThat(file.text()).doesNotContain("\u0000", "\u0007");
    }

    @Test
    void an_address_with_odd_letters_is_the_same_address() {
        CalendarTime when = new CalendarTime(NOON, NOON.plusSeconds(1800));
        for (String address : List.of("o'hara+fleks@example.org", "a%b@example.org", "x_y-z.q@sub.example.org")) {
            CalendarFile file = Entries.invitation(Entries.entry(when, "", address, 0, false));
            assertThat(URI.create(attendee(file)).getSchemeSpecificPart()).isEqualTo(address);
        }
    }

    @Test
    void lines_are_folded_between_letters_never_within_one() {
        String place = "🍰".repeat(70) + "å".repeat(80);
        CalendarFile file = Entries.invitation(Entries.at(NOON, place));
        linesAreShort(file);
        assertThat(readBySecond(file).getEvents().getFirst().getLocation().getValue())
                .isEqualTo(place);
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo(file.text());
    }

    @Test
    void titles_say_nothing_of_work_or_health() {
        for (CalendarTitle title : CalendarTitle.values()) {
            for (String language : List.of("da", "en")) {
                CalendarWords.In words = Entries.words(language);
                String said = words.texts().getTranslation("calendar.title." + title, Locale.of(language));
                assertThat(said.toLowerCase(Locale.ROOT))
                        .doesNotContain("fleks", "job", "helbred", "health", "kommune");
                assertThat(said).doesNotStartWith("!").isNotBlank();
            }
        }
    }

    static ICalendar readBySecond(CalendarFile file) {
        List<ICalendar> all = Biweekly.parse(file.text()).all();
        assertThat(all).hasSize(1);
        ICalendar read = all.getFirst();
        assertThat(read.validate(ICalVersion.V2_0).isEmpty())
                .as(read.validate(ICalVersion.V2_0).toString())
                .isTrue();
        return read;
    }

    static Calendar readByFirst(CalendarFile file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file.text()));
    }

    static Instant startBySecond(CalendarFile file) {
        return readBySecond(file)
                .getEvents()
                .getFirst()
                .getDateStart()
                .getValue()
                .toInstant();
    }

    static Instant startByFirst(CalendarFile file) throws Exception {
        net.fortuna.ical4j.model.component.VEvent event = (net.fortuna.ical4j.model.component.VEvent)
                readByFirst(file).getComponents().getFirst();
        return Instant.from(event.getStartDate().orElseThrow().getDate());
    }

    private static String attendee(CalendarFile file) {
        String unfolded = file.text().replace("\r\n ", "");
        String line = unfolded.lines()
                .filter(l -> l.startsWith("ATTENDEE"))
                .findFirst()
                .orElseThrow();
        return line.substring(line.indexOf("mailto:"));
    }

    private static void linesAreShort(CalendarFile file) {
        assertThat(file.text().split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(file.text().replace("\r\n", "")).doesNotContain("\n", "\r");
    }
}
