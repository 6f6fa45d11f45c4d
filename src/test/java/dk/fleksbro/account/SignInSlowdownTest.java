package dk.fleksbro.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInSlowdownTest extends IntegrationTest {

    @Autowired
    private SignInSlowdown slowdown;

    @Autowired
    private TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void an_address_from_which_very_many_names_fail_waits_too() {
        String address = UUID.randomUUID().toString();
        for (int i = 1; i < SignInSlowdown.FAILURES_FROM_ADDRESS; i++) {
            slowdown.failed("name " + i, address);
        }
        assertThat(slowdown.wait("somebody new", address)).isEmpty();
        slowdown.failed("one more", address);
        assertThat(slowdown.wait("somebody new", address))
                .hasValueSatisfying(wait -> assertThat(wait).isGreaterThan(Duration.ofMinutes(4)));
        assertThat(slowdown.wait("somebody new", "elsewhere " + address)).isEmpty();
    }

    @Test
    void an_address_is_forgotten_after_a_quiet_quarter_of_an_hour() {
        String address = UUID.randomUUID().toString();
        for (int i = 1; i < SignInSlowdown.FAILURES_FROM_ADDRESS; i++) {
            slowdown.failed("name " + i, address);
        }
        clock.advance(Duration.ofMinutes(16));
        slowdown.failed("later", address);
        assertThat(slowdown.wait("somebody new", address)).isEmpty();
    }
}
