package dk.fleksbro.fair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@UseCase("X1")
class DryRunTest {

    private static final FairTimes TIMES = new FairTimes(LocalTime.of(9, 0), LocalTime.NOON, 8, 3, 4, 15);

    @Test
    void a_whole_day_of_made_up_people_breaks_no_rule_and_gives_most_of_them_a_date() {
        DryRun day = day(40, 12);
        assertThat(day.brokenRules()).isZero();
        assertThat(day.limits()).hasSize(40);
        assertThat(day.plan().figures().seekersWithAtLeast().getFirst()).isGreaterThanOrEqualTo(38);
        assertThat(day.plan().dates()).isNotEmpty();
    }

    @Test
    void nobody_has_more_dates_than_they_can_bear_or_one_while_they_are_away() {
        DryRun day = day(40, 12);
        for (int person = 0; person < day.limits().size(); person++) {
            Limits limits = day.limits().get(person);
            assertThat(day.datesOf(person)).hasSizeLessThanOrEqualTo(limits.maxDates());
            assertThat(limits.rounds(TIMES).stream().map(round -> round.number() - 1))
                    .containsAll(day.datesOf(person).stream()
                            .map(date -> date.round())
                            .toList());
        }
    }

    @Test
    void the_rounds_hold_all_dates_and_never_more_than_there_are_tables() {
        DryRun day = day(40, 12);
        long all = 0;
        for (FairTimes.Round round : TIMES.rounds()) {
            assertThat(day.datesIn(round.number())).isBetween(0L, 12L);
            all += day.datesIn(round.number());
        }
        assertThat(all).isEqualTo(day.plan().dates().size());
    }

    @Test
    void the_same_settings_give_the_same_day() {
        assertThat(day(25, 5).plan().dates()).isEqualTo(day(25, 5).plan().dates());
    }

    @Test
    void a_fair_of_one_table_is_planned_too() {
        DryRun day = day(5, 1);
        assertThat(day.brokenRules()).isZero();
        assertThat(day.plan().dates()).isNotEmpty();
    }

    private static DryRun day(int places, int tables) {
        FairTerms terms = new FairTerms(
                "Messe",
                "Hallen",
                "Prøvevej 1",
                "8000",
                LocalDate.of(2027, 3, 4),
                TIMES,
                3,
                places,
                LocalDate.of(2027, 2, 18));
        List<FairTable> all = IntStream.rangeClosed(1, tables)
                .mapToObj(number -> new FairTable(number, number % 2 == 1, false))
                .toList();
        return DryRun.of(terms, all);
    }
}
