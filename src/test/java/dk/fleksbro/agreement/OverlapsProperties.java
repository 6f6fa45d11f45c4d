package dk.fleksbro.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.agreement.Terms.Weeks;
import dk.fleksbro.agreement.Terms.WorkDay;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@UseCase("A8")
class OverlapsProperties {

    /** The slow and certain way: is there a quarter of an hour, in an even or an odd week, in which both are worked? */
    @Property(tries = 5000)
    void two_days_collide_exactly_when_they_share_a_moment(@ForAll("days") WorkDay one, @ForAll("days") WorkDay other) {
        boolean shared = IntStream.of(0, 1).anyMatch(week -> IntStream.range(0, 7 * 96)
                .anyMatch(quarter -> worksIn(one, week, quarter) && worksIn(other, week, quarter)));
        assertThat(Overlaps.collide(one, other)).isEqualTo(shared).isEqualTo(Overlaps.collide(other, one));
    }

    @Property(tries = 1000)
    void a_weeks_total_counts_every_quarter_of_its_days(@ForAll("weeks") List<WorkDay> days) {
        WeekTotal total = WeekTotal.of(days);
        assertThat(total.even()).isEqualTo(minutes(days, 0));
        assertThat(total.odd()).isEqualTo(minutes(days, 1));
        assertThat(total.average()).isBetween(Math.min(total.even(), total.odd()), Math.max(total.even(), total.odd()));
    }

    @Property(tries = 5000)
    void a_proposed_intensity_leads_back_to_the_paid_hours_and_never_over_the_hours_at_work(
            @ForAll @IntRange(min = 1, max = 2220) int presence, @ForAll @IntRange(min = 1, max = 2220) int paid) {
        int effective = Math.min(paid, presence);
        BigDecimal intensity = Hours.intensity(presence, effective);
        assertThat(intensity).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        assertThat(Math.abs(Hours.effective(presence, intensity) - effective)).isLessThanOrEqualTo(1);
    }

    private static int minutes(List<WorkDay> days, int week) {
        return days.stream()
                .mapToInt(day -> 15
                        * (int) IntStream.range(0, 7 * 96)
                                .filter(quarter -> worksIn(day, week, quarter))
                                .count())
                .sum();
    }

    private static boolean worksIn(WorkDay day, int week, int quarter) {
        boolean thisWeek = day.weeks() == Weeks.EVERY || (day.weeks() == Weeks.EVEN) == (week == 0);
        int start = (day.day().getValue() - 1) * 96;
        return thisWeek && quarter >= start + quarters(day.from()) && quarter < start + quarters(day.to());
    }

    private static int quarters(LocalTime time) {
        return time.toSecondOfDay() / 900;
    }

    @Provide
    Arbitrary<List<WorkDay>> weeks() {
        return days().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<WorkDay> days() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.SUNDAY),
                        Arbitraries.of(Weeks.values()),
                        Arbitraries.integers().between(0, 94),
                        Arbitraries.integers().between(1, 20))
                .as((day, weeks, from, length) -> new WorkDay(
                        day,
                        weeks,
                        LocalTime.ofSecondOfDay(from * 900L),
                        LocalTime.ofSecondOfDay(Math.min(95, from + length) * 900L)));
    }
}
