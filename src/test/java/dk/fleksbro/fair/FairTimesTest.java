package dk.fleksbro.fair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

@UseCase("X1")
class FairTimesTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final FairTimes USUAL = new FairTimes(NINE, NOON, 8, 3, 4, 15);

    @Test
    void the_usual_morning_has_thirteen_rounds_and_the_last_ends_four_minutes_before_noon() {
        List<FairTimes.Round> rounds = USUAL.rounds();
        assertThat(rounds).hasSize(13);
        assertThat(rounds.getFirst()).isEqualTo(new FairTimes.Round(1, NINE, LocalTime.of(9, 8)));
        assertThat(rounds.get(11).ends()).isEqualTo(LocalTime.of(11, 33));
        assertThat(rounds.getLast()).isEqualTo(new FairTimes.Round(13, LocalTime.of(11, 48), LocalTime.of(11, 56)));
    }

    @Test
    void a_break_stands_in_place_of_the_changeover_and_never_after_the_last_round() {
        assertThat(USUAL.breaksAfter()).containsExactly(4, 8, 12);
        assertThat(USUAL.rounds().get(4).starts()).isEqualTo(LocalTime.of(9, 56));
        assertThat(new FairTimes(NINE, LocalTime.of(10, 0), 8, 3, 4, 15).breaksAfter())
                .as("after the break there is no time for a fifth round")
                .isEmpty();
    }

    @Test
    void somebody_who_comes_late_and_goes_early_is_in_the_rounds_between() {
        assertThat(USUAL.rounds().stream()
                        .filter(round -> round.isWithin(LocalTime.of(9, 5), LocalTime.of(9, 30)))
                        .map(FairTimes.Round::number))
                .containsExactly(2, 3);
    }

    @Test
    void who_walks_slowly_has_a_free_round_between_two_dates() {
        assertThat(USUAL.roundsToWalk(3)).isZero();
        assertThat(USUAL.roundsToWalk(4)).isOne();
        assertThat(USUAL.roundsToWalk(14)).isOne();
        assertThat(USUAL.roundsToWalk(15)).isEqualTo(2);
    }

    @Property
    void rounds_follow_each_other_within_the_window_and_another_would_not_fit(
            @ForAll @IntRange(min = 60, max = 360) int window,
            @ForAll @IntRange(min = 5, max = 15) int date,
            @ForAll @IntRange(min = 1, max = 10) int changeover,
            @ForAll @IntRange(min = 2, max = 8) int breakAfter,
            @ForAll @IntRange(min = 5, max = 45) int pause) {
        FairTimes times = new FairTimes(NINE, NINE.plusMinutes(window), date, changeover, breakAfter, pause);
        List<FairTimes.Round> rounds = times.rounds();
        assertThat(rounds.getFirst().starts()).isEqualTo(NINE);
        for (int i = 0; i < rounds.size(); i++) {
            FairTimes.Round round = rounds.get(i);
            assertThat(round.number()).isEqualTo(i + 1);
            assertThat(Duration.between(round.starts(), round.ends()).toMinutes())
                    .isEqualTo(date);
            if (i > 0) {
                assertThat(Duration.between(rounds.get(i - 1).ends(), round.starts())
                                .toMinutes())
                        .isEqualTo(times.breaksAfter().contains(i) ? pause : changeover);
            }
        }
        long left = Duration.between(rounds.getLast().ends(), times.ends()).toMinutes();
        int gap = rounds.size() % breakAfter == 0 ? pause : changeover;
        assertThat(left).isBetween(0L, (long) gap + date - 1);
    }
}
