package dk.fleksbro.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.fleksbro.UseCase;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.Rhythm;
import dk.fleksbro.citizen.Travel;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase("X4")
class LimitsTest {

    private static final FairTimes TIMES = new FairTimes(LocalTime.of(9, 0), LocalTime.NOON, 8, 3, 4, 15);

    @Test
    void without_a_fleksjobbevis_the_usual_measures_hold() {
        assertThat(Limits.from(Optional.empty(), TIMES)).isEqualTo(new Limits(5, 2, 0, 3, null, null));
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "5, 3", "6, 4", "10, 4", "12, 5"})
    void who_works_few_hours_has_fewer_dates(int hours, int dates) {
        assertThat(Limits.from(Optional.of(bevis(hours, Map.of())), TIMES).maxDates())
                .isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource({"NONE, 1, 1", "LITTLE, 1, 0", "SOME, 2, 0", "MUCH, 3, 0", "FULL, 4, 0"})
    void who_needs_breaks_often_has_fewer_dates_in_a_row(Level level, int row, int rest) {
        Limits limits = Limits.from(Optional.of(bevis(12, Map.of(Axis.TIME_BETWEEN_BREAKS, level))), TIMES);
        assertThat(limits.maxInRow()).isEqualTo(row);
        assertThat(limits.restRounds()).isEqualTo(rest);
    }

    @Test
    void who_walks_little_gets_longer_to_the_next_table_and_so_a_free_round() {
        Limits limits = Limits.from(Optional.of(bevis(12, Map.of(Axis.WALKING, Level.LITTLE))), TIMES);
        assertThat(limits.walkingMinutes()).isEqualTo(5);
        assertThat(limits.freeRoundsBetween(TIMES)).isOne();
    }

    @Test
    void the_longer_of_rest_and_way_counts() {
        assertThat(new Limits(5, 2, 2, 5, null, null).freeRoundsBetween(TIMES)).isEqualTo(2);
        assertThat(new Limits(5, 2, 0, 3, null, null).freeRoundsBetween(TIMES)).isZero();
    }

    @Test
    void the_time_of_day_leaves_the_rounds_in_it() {
        Limits limits = new Limits(5, 2, 0, 3, LocalTime.of(10, 0), LocalTime.of(11, 0));
        assertThat(limits.rounds(TIMES)).allSatisfy(round -> {
            assertThat(round.starts()).isAfterOrEqualTo(LocalTime.of(10, 0));
            assertThat(round.ends()).isBeforeOrEqualTo(LocalTime.of(11, 0));
        });
        assertThat(limits.rounds(TIMES)).hasSize(4);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(0, 2, 0, 3, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(5, 5, 0, 3, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(5, 2, 0, 3, LocalTime.NOON, LocalTime.of(9, 0)));
    }

    private static FlexJobProfile bevis(int hours, Map<Axis, Level> needs) {
        return new FlexJobProfile(
                CitizenId.create(),
                "",
                Set.of(),
                new WeeklyHours(60),
                new WeeklyHours(hours * 60),
                Weekdays.NONE,
                20,
                Travel.UNANSWERED,
                "",
                Rhythm.UNANSWERED,
                needs,
                "",
                Set.of(),
                "",
                "",
                null,
                "",
                Instant.EPOCH);
    }
}
