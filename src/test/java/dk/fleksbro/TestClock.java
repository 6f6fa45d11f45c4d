package dk.fleksbro;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock a test can move; it ticks with the real one, shifted, until it is told to stand. */
public final class TestClock extends Clock {

    private volatile Duration shift = Duration.ZERO;
    private volatile @Nullable Instant standing;

    public void advance(Duration duration) {
        Instant stands = standing;
        if (stands == null) {
            shift = shift.plus(duration);
        } else {
            standing = stands.plus(duration);
        }
    }

    /** From now on it moves only when it is moved: for what is measured in seconds. */
    public void stand() {
        standing = instant();
    }

    public void setTo(Instant instant) {
        standing = null;
        shift = Duration.between(Clock.systemUTC().instant(), instant);
    }

    public void reset() {
        standing = null;
        shift = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        Instant stands = standing;
        return stands == null ? Clock.systemUTC().instant().plus(shift) : stands;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @TestConfiguration
    static class Configuration {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
