package dk.fleksbro.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.shared.Kroner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The subsidy with the rates as they are kept: published and recomputed cases, to the øre. */
@UseCase("W1")
class SubsidyCasesTest extends IntegrationTest {

    @Autowired
    private Subsidies subsidies;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest(name = "{0}: {2} hours at {3} kr. in {1}")
    @CsvSource({
        "equals the official calculator's own example, 2024, 18, 200, 15600.00, 32066.67, 4680.00, 15272.00, 15272.00, 30872.00, REDUCTION",
        "a mini job of five hours in 2024,             2024,  5, 160,  3466.67, 25653.33, 1040.00, 18912.00, 18912.00, 22378.67, REDUCTION",
        "a mini job of two hours in 2024,              2024,  2, 150,  1300.00, 24050.00,  390.00, 19562.00, 19562.00, 20862.00, REDUCTION",
        "low pay meets the ceiling,                    2024,  8, 130,  4506.67, 20843.33, 1352.00, 18600.00, 16336.67, 20843.33, CEILING",
        "pay over the threshold,                       2024, 25, 220, 23833.33, 35273.33, 9027.58, 10924.42, 10924.42, 34757.75, REDUCTION",
        "ten hours in 2024,                            2024, 10, 175,  7583.33, 28058.33, 2275.00, 17677.00, 17677.00, 25260.33, REDUCTION",
        "ten hours in 2025,                            2025, 10, 180,  7800.00, 28860.00, 2340.00, 18330.00, 18330.00, 26130.00, REDUCTION",
        "half time in 2026 meets the ceiling,          2026, 18, 200, 15600.00, 32066.67, 4680.00, 16920.00, 16466.67, 32066.67, CEILING",
        "a mini job of five hours in 2026,             2026,  5, 170,  3683.33, 27256.67, 1105.00, 20495.00, 20495.00, 24178.33, REDUCTION",
        "a mini job of two hours in 2026,              2026,  2, 165,  1430.00, 26455.00,  429.00, 21171.00, 21171.00, 22601.00, REDUCTION",
        "low pay in 2026 meets the ceiling,            2026,  8, 140,  4853.33, 22446.67, 1456.00, 20144.00, 17593.33, 22446.67, CEILING",
        "twelve hours in 2026,                         2026, 12, 190,  9880.00, 30463.33, 2964.00, 18636.00, 18636.00, 28516.00, REDUCTION",
        "over the threshold and at the ceiling,        2026, 25, 230, 24916.67, 36876.67, 9286.17, 12313.83, 11960.00, 36876.67, CEILING",
    })
    void the_published_and_recomputed_cases_come_out_to_the_oere(
            String name,
            int year,
            int hours,
            String hourly,
            BigDecimal wage,
            BigDecimal ceiling,
            BigDecimal reduction,
            BigDecimal calculated,
            BigDecimal subsidy,
            BigDecimal total,
            Limit limit) {
        SubsidyResult result = hours(year, hours, hourly);
        assertThat(result.wage().rounded()).isEqualTo(wage);
        assertThat(result.ceiling().rounded()).isEqualTo(ceiling);
        assertThat(result.reduction().rounded()).isEqualTo(reduction);
        assertThat(result.calculated().rounded()).isEqualTo(calculated);
        assertThat(result.subsidy().rounded()).isEqualTo(subsidy);
        assertThat(result.total().rounded()).isEqualTo(total);
        assertThat(result.limit()).isEqualTo(limit);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a municipality's table for 2015,   2015, 14000, 4338.50, 12973.50, 9545.00",
        "a municipality's example for 2020, 2020, 16000, 5058.75, 13642.25, 7545.00",
    })
    void cases_by_the_month_come_out_to_the_oere(
            String name, int year, String wage, BigDecimal reduction, BigDecimal calculated, BigDecimal subsidy) {
        SubsidyResult result = month(year, wage, "23545");
        assertThat(result.reduction().rounded()).isEqualTo(reduction);
        assertThat(result.calculated().rounded()).isEqualTo(calculated);
        assertThat(result.subsidy().rounded()).isEqualTo(subsidy);
        assertThat(result.total().rounded()).isEqualTo(new BigDecimal("23545.00"));
        assertThat(result.limit()).isEqualTo(Limit.CEILING);
    }

    @Test
    void without_a_wage_nothing_is_paid_although_the_formula_gives_the_maximum() {
        SubsidyResult result = month(2024, "0", "32066.67");
        assertThat(result.calculated()).isEqualTo(Kroner.of("19952"));
        assertThat(result.subsidy()).isEqualTo(Kroner.NOTHING);
        assertThat(result.limit()).isEqualTo(Limit.NO_WAGE);
    }

    @Test
    void exactly_at_the_threshold_only_the_low_percentage_is_taken_off() {
        assertThat(month(2024, "16323", "40000").reduction().rounded()).isEqualTo(new BigDecimal("4896.90"));
        assertThat(month(2024, "16324", "40000").reduction().rounded()).isEqualTo(new BigDecimal("4897.45"));
    }

    @Test
    void a_wage_that_reaches_full_time_pay_leaves_no_subsidy() {
        for (String wage : List.of("30000", "30000.01", "35000")) {
            SubsidyResult result = month(2024, wage, "30000");
            assertThat(result.subsidy()).isEqualTo(Kroner.NOTHING);
            assertThat(result.limit()).isEqualTo(Limit.WAGE_REACHES_CEILING);
            assertThat(result.total()).isEqualTo(Kroner.of(wage));
        }
    }

    @ParameterizedTest(name = "in {0} the formula reaches nothing at {1}")
    @CsvSource({"2024, 43695.91, 43695.90", "2025, 45268.64, 45268.63", "2026, 47305.46, 47305.45"})
    void the_formula_reaches_nothing_where_it_should(int year, String nothing, String something) {
        assertThat(month(year, nothing, "90000").calculated()).isEqualTo(Kroner.NOTHING);
        assertThat(month(year, nothing, "90000").limit()).isEqualTo(Limit.REDUCED_TO_NOTHING);
        assertThat(month(year, something, "90000").calculated()).isGreaterThan(Kroner.NOTHING);
    }

    @Test
    void a_year_without_rates_gets_a_sentence_and_no_guess() {
        for (LocalDate day : List.of(
                LocalDate.of(2014, 12, 31),
                LocalDate.of(2016, 1, 1),
                LocalDate.of(2018, 12, 31),
                LocalDate.of(2027, 1, 1))) {
            SubsidyAnswer answer = subsidies.calculate(day, Kroner.of("1000"), Kroner.of("30000"));
            assertThat(answer).isEqualTo(new NoRates(day));
        }
        assertThat(subsidies.calculate(LocalDate.of(2026, 12, 31), Kroner.of("1000"), Kroner.of("30000")))
                .isInstanceOf(SubsidyResult.class);
    }

    @Test
    void what_is_not_confirmed_is_marked_so() {
        Map<Boolean, List<Integer>> years = subsidies.rates().stream()
                .collect(java.util.stream.Collectors.partitioningBy(
                        Rate::provisional,
                        java.util.stream.Collectors.mapping(Rate::year, java.util.stream.Collectors.toList())));
        assertThat(years.get(true)).containsExactly(2026, 2025, 2023, 2021, 2019);
        assertThat(years.get(false)).containsExactly(2024, 2022, 2020, 2015);
    }

    @Test
    void no_two_rates_are_valid_on_the_same_day() {
        List<Rate> newestFirst = subsidies.rates();
        for (int i = 1; i < newestFirst.size(); i++) {
            assertThat(newestFirst.get(i).validTo())
                    .isBefore(newestFirst.get(i - 1).validFrom());
        }
    }

    @Test
    void the_database_refuses_rates_that_make_no_sense() {
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into subsidy_rate values ('2030-01-01', '2029-12-31', 1, 1, 30, 55, 'x', true)
                                """).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void every_answer_says_that_it_is_guidance_and_counts_all_jobs() {
        List<String> said =
                hours(2026, 18, "200").steps().stream().map(step -> step.key()).toList();
        assertThat(said)
                .containsExactly(
                        "wage.step.wage",
                        "wage.step.ceiling",
                        "wage.step.max",
                        "wage.step.reduction",
                        "wage.step.left",
                        "wage.step.room",
                        "wage.step.result.CEILING",
                        "wage.guidance",
                        "wage.all-jobs",
                        "wage.provisional");
        assertThat(month(2024, "20000", "40000").steps().stream().map(step -> step.key()))
                .contains("wage.step.wage-given", "wage.step.reduction-both", "wage.source");
    }

    private SubsidyResult hours(int year, int hours, String hourly) {
        Kroner pay = Kroner.of(hourly);
        return (SubsidyResult) subsidies.calculate(LocalDate.of(year, 6, 1), new Pay(hours * 60, pay, pay));
    }

    private SubsidyResult month(int year, String wage, String ceiling) {
        return (SubsidyResult) subsidies.calculate(LocalDate.of(year, 6, 1), Kroner.of(wage), Kroner.of(ceiling));
    }
}
