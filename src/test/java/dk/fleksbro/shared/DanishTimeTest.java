package dk.fleksbro.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DanishTimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void a_day_is_written_with_the_day_before_the_month_in_both_languages() {
        assertThat(DanishTime.date(DAY, Locale.forLanguageTag("da"))).isEqualTo("2. november 2026");
        assertThat(DanishTime.date(DAY, Locale.ENGLISH)).isEqualTo("2 November 2026");
    }

    @Test
    void what_is_set_for_a_day_is_written_without_a_time_of_day() {
        Locale danish = Locale.forLanguageTag("da");
        assertThat(DanishTime.dayOrMoment(DanishTime.instant(DAY, LocalTime.MIDNIGHT), danish))
                .isEqualTo("mandag 2. november 2026");
        assertThat(DanishTime.dayOrMoment(DanishTime.instant(DAY, LocalTime.of(9, 30)), danish))
                .isEqualTo("mandag 2. november 2026 kl. 09.30");
    }
}
