package dk.fleksbro.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@UseCase("N1")
class MailRetryTest {

    private static final Duration FIRST = Duration.ofSeconds(5);

    @Test
    void the_pauses_grow_and_a_server_that_is_back_is_found_within_five_minutes() {
        assertThat(MailRetry.pause(FIRST, 0)).isEqualTo(FIRST);
        assertThat(MailRetry.pause(FIRST, 1)).isEqualTo(Duration.ofMillis(7500));
        assertThat(MailRetry.pause(FIRST, 10)).isLessThanOrEqualTo(Duration.ofMinutes(5));
        assertThat(MailRetry.pause(FIRST, 5000)).isEqualTo(Duration.ofMinutes(5));
    }
}
