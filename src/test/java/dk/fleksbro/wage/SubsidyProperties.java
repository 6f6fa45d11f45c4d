package dk.fleksbro.wage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.shared.Kroner;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every wage, whatever the rates. */
@UseCase("W1")
class SubsidyProperties {

    @Property
    void a_subsidy_is_never_negative_and_never_above_the_maximum(
            @ForAll @IntRange(min = 0, max = 9_000_000) int wage,
            @ForAll @IntRange(min = 0, max = 9_000_000) int ceiling,
            @ForAll @IntRange(min = 100_000, max = 3_000_000) int max,
            @ForAll @IntRange(min = 100_000, max = 3_000_000) int threshold) {
        Rate rate = rate(max, threshold);
        SubsidyResult result = SubsidyResult.of(rate, null, oere(wage), oere(ceiling));
        assertThat(result.subsidy()).isBetween(Kroner.NOTHING, rate.maxSubsidy());
        assertThat(result.reduction()).isGreaterThanOrEqualTo(Kroner.NOTHING);
    }

    @Property
    void wage_and_subsidy_pass_the_ceiling_only_when_the_wage_does(
            @ForAll @IntRange(min = 0, max = 9_000_000) int wage,
            @ForAll @IntRange(min = 0, max = 9_000_000) int ceiling,
            @ForAll @IntRange(min = 100_000, max = 3_000_000) int max) {
        SubsidyResult result = SubsidyResult.of(rate(max, max - 50_000), null, oere(wage), oere(ceiling));
        Kroner highest = wage > ceiling ? oere(wage) : oere(ceiling);
        assertThat(result.total()).isLessThanOrEqualTo(highest);
    }

    @Property
    void a_higher_wage_never_lowers_the_total_and_never_raises_the_subsidy(
            @ForAll @IntRange(min = 1, max = 6_000_000) int wage,
            @ForAll @IntRange(min = 0, max = 1_000_000) int more,
            @ForAll @IntRange(min = 1_000_000, max = 6_000_000) int ceiling) {
        Rate rate = rate(2_160_000, 1_767_200);
        SubsidyResult low = SubsidyResult.of(rate, null, oere(wage), oere(ceiling));
        SubsidyResult high = SubsidyResult.of(rate, null, oere(wage + more), oere(ceiling));
        assertThat(high.total()).isGreaterThanOrEqualTo(low.total());
        assertThat(high.subsidy()).isLessThanOrEqualTo(low.subsidy());
    }

    @Property
    void hours_and_months_agree(
            @ForAll @IntRange(min = 1, max = 2220) int minutes,
            @ForAll @IntRange(min = 5_000, max = 60_000) int hourly) {
        Pay pay = new Pay(minutes, oere(hourly), oere(hourly));
        assertThat(pay.monthlyWage()).isLessThanOrEqualTo(pay.ceiling());
        assertThat(Pay.hourlyFrom(pay.ceiling()).rounded())
                .isEqualTo(oere(hourly).rounded());
    }

    @Property
    void whatever_is_typed_gives_sentences_or_pay_and_never_falls_over(
            @ForAll String hours, @ForAll String hourly, @ForAll String fullTime, @ForAll boolean byMonth) {
        SubsidyQuestion question = new SubsidyQuestion(hours, hourly, fullTime, byMonth);
        if (question.problems().isEmpty()) {
            assertThat(question.pay().ceiling()).isGreaterThan(Kroner.NOTHING);
        }
    }

    private static Rate rate(int max, int threshold) {
        return new Rate(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                oere(max),
                oere(threshold),
                BigDecimal.valueOf(30),
                BigDecimal.valueOf(55),
                "test",
                true);
    }

    private static Kroner oere(int amount) {
        return new Kroner(BigDecimal.valueOf(amount, 2));
    }
}
