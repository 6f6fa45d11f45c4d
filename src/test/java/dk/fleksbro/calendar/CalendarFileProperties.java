package dk.fleksbro.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import dk.fleksbro.UseCase;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the moment and whatever the words: both readers read what was written. */
@UseCase("F2")
class CalendarFileProperties {

    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    @Property(tries = 400)
    void both_readers_read_the_same_moment(@ForAll("moments") Instant starts) throws Exception {
        CalendarFile file = Entries.invitation(Entries.at(starts, "Kantinen"));
        assertThat(CalendarFileTest.startBySecond(file)).isEqualTo(starts);
        assertThat(CalendarFileTest.startByFirst(file)).isEqualTo(starts);
    }

    @Property(tries = 400)
    void every_text_comes_back_in_one_piece(@ForAll("texts") String place) {
        CalendarFile file = Entries.invitation(Entries.at(FIRST, place));
        VEvent event = CalendarFileTest.readBySecond(file).getEvents().getFirst();
        if (place.isBlank()) {
            assertThat(event.getLocation()).isNull();
        } else {
            assertThat(event.getLocation().getValue()).isEqualTo(place);
        }
        assertThat(event.getAttendees()).hasSize(1);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(0, Duration.ofDays(30 * 365).toMinutes())
                .map(minutes -> FIRST.plus(Duration.ofMinutes(minutes)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "Å", "ø", ",", ";", "\\", "\n", ":", "\"", " ", "🍰", "n", "N", "=", "e\u0301")
                .list()
                .ofMaxSize(120)
                .map(letters -> String.join("", letters).strip());
    }
}
