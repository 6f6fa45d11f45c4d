package dk.fleksbro.fair.day;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.day.ClockReading.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

@UseCase("X8")
class RoundClockTest {

    private static final Instant NINE = Instant.parse("2027-03-04T08:00:00Z");

    /** Four rounds of 8 minutes, 3 between them, a break of 15 after the second: 0, 11, 34 and 45 minutes in. */
    private static final FairTimes TIMES = new FairTimes(LocalTime.of(9, 0), LocalTime.of(9, 55), 8, 3, 2, 15);

    @Test
    void from_the_first_round_on_all_others_follow() {
        RoundClock clock = new RoundClock(TIMES, 1, NINE, null);
        assertThat(clock.read(after(0))).isEqualTo(reading(Phase.ROUND, 1, 8));
        assertThat(clock.read(after(8))).isEqualTo(reading(Phase.CHANGEOVER, 1, 11));
        assertThat(clock.read(after(11))).isEqualTo(reading(Phase.ROUND, 2, 19));
        assertThat(clock.read(after(20))).isEqualTo(reading(Phase.BREAK, 2, 34));
        assertThat(clock.read(after(45))).isEqualTo(reading(Phase.ROUND, 4, 53));
        assertThat(clock.read(after(53))).isEqualTo(new ClockReading(Phase.OVER, 4, null, false));
    }

    @Test
    void a_round_that_begins_late_moves_those_after_it_and_leaves_those_before() {
        RoundClock clock = new RoundClock(TIMES, 3, after(40), null);
        assertThat(clock.read(after(39))).isEqualTo(reading(Phase.BREAK, 2, 40));
        assertThat(clock.read(after(40))).isEqualTo(reading(Phase.ROUND, 3, 48));
        assertThat(clock.read(after(51))).isEqualTo(reading(Phase.ROUND, 4, 59));
    }

    @Test
    void a_clock_that_stands_shows_the_same_however_long_it_stands() {
        RoundClock clock = new RoundClock(TIMES, 1, NINE, after(5));
        assertThat(clock.read(after(6))).isEqualTo(clock.read(after(600)));
        assertThat(clock.read(after(600)).paused()).isTrue();
        assertThat(clock.read(after(600)).round()).isEqualTo(1);
    }

    private static Instant after(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    private static ClockReading reading(Phase phase, int round, int until) {
        return new ClockReading(phase, round, after(until), false);
    }
}
