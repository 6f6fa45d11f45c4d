package dk.fleksbro.calendar;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import dk.fleksbro.account.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Entries and words for tests that need no database. */
final class Entries {

    static final String PORTAL = "https://fleksbro.example.org";
    static final String ORGANIZER = "fleksbro@example.org";
    static final Instant CHANGED = Instant.parse("2026-10-01T08:15:30Z");

    private Entries() {}

    static CalendarWords.In words(String language) {
        DefaultI18NProvider texts = new DefaultI18NProvider(List.of(Locale.of("da"), Locale.ENGLISH));
        CalendarSettings settings = new CalendarSettings(PORTAL, ORGANIZER, null);
        return new CalendarWords(texts, settings).in(Locale.of(language));
    }

    static CalendarEntry at(Instant starts, String place) {
        return entry(
                new CalendarTime(starts, starts.plus(Duration.ofMinutes(45))), place, "anna@example.org", 0, false);
    }

    static CalendarEntry entry(CalendarTime when, String place, String address, int sequence, boolean cancelled) {
        return new CalendarEntry(
                UUID.randomUUID(),
                "0123456789abcdef0123456789abcdef@fleksbro",
                UUID.randomUUID(),
                new AccountId(UUID.randomUUID()),
                sequence,
                when,
                CalendarTitle.TALK,
                place,
                "opfoelgning/" + new UUID(0, 1) + "/samtale/" + new UUID(0, 2),
                cancelled,
                CHANGED,
                address);
    }

    static CalendarFile invitation(CalendarEntry entry) {
        return CalendarFile.invitation(entry, words("da"), ORGANIZER, true);
    }
}
