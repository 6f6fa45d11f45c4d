package dk.fleksbro.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KronerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "185;185",
                "185,50;185.5",
                "185.50;185.5",
                "28.500;28500",
                "28 500 kr.;28500",
                "1.234.567,89;1234567.89",
                "kr. 200;200",
                "200,-;200",
                "28,500.25;28500.25",
                "0;0"
            })
    void an_amount_is_read_as_people_type_it(String typed, BigDecimal amount) {
        assertThat(Kroner.parse(typed)).contains(new Kroner(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "abc", "1,234", "12.34.56", "185,505", "1e5", "１２", "99999999999", "200 kr. 50"})
    void what_is_no_amount_or_can_be_read_in_two_ways_is_refused(String typed) {
        assertThat(Kroner.parse(typed)).isEmpty();
    }

    @Test
    void half_an_oere_is_rounded_up_also_when_it_came_from_thirds() {
        assertThat(Kroner.of("0.005").rounded()).isEqualTo(new BigDecimal("0.01"));
        Kroner third = Kroner.of("0.01").times(1, 3);
        assertThat(third.times(3, 2).rounded()).isEqualTo(new BigDecimal("0.01"));
        assertThat(Kroner.of("1.004").rounded()).isEqualTo(new BigDecimal("1.00"));
    }

    @Test
    void amounts_are_written_as_the_reader_writes_them() {
        assertThat(Kroner.of("15600").show(Locale.forLanguageTag("da"))).isEqualTo("15.600,00 kr.");
        assertThat(Kroner.of("1234567.5").show(Locale.ENGLISH)).isEqualTo("DKK 1,234,567.50");
    }

    @Test
    void equal_amounts_are_equal_however_they_are_written() {
        assertThat(Kroner.of("1.50")).isEqualTo(Kroner.of("1.5")).hasSameHashCodeAs(Kroner.of("1.500"));
        assertThat(Kroner.of("0.00")).isEqualTo(Kroner.NOTHING);
    }
}
