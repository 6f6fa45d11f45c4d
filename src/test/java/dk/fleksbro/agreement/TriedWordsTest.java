package dk.fleksbro.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@UseCase("A1")
class TriedWordsTest {

    @Test
    void days_are_said_as_one_would_say_them() {
        assertThat(days("2026-11-03")).isEqualTo("3. november");
        assertThat(days("2026-11-03", "2026-11-04", "2026-11-05")).isEqualTo("3.–5. november");
        assertThat(days("2026-11-03", "2026-11-05")).isEqualTo("3. november og 5. november");
        assertThat(days("2026-11-30", "2026-12-01")).isEqualTo("30. november og 1. december");
        assertThat(days("2026-11-03", "2026-11-05", "2026-11-06")).isEqualTo("3. november, 5. november og 6. november");
    }

    private static String days(String... days) {
        return TriedWords.days(List.of(days).stream().map(LocalDate::parse).toList());
    }
}
