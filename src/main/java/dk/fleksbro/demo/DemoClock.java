package dk.fleksbro.demo;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/**
 * Whoever tries the portal need not wait two months for a talk to be due: FLEKSBRO_DAYS_AHEAD sets its clock so many days
 * ahead of the machine's. Jobs go by the same clock.
 */
@Configuration
@Profile("demo")
class DemoClock {

    @ConfigurationProperties("fleksbro")
    record Settings(@DefaultValue("0") int daysAhead) {}

    @Bean
    @Primary
    Clock shiftedClock(@Qualifier("clock") Clock clock, Settings settings) {
        return Clock.offset(clock, Duration.ofDays(settings.daysAhead()));
    }

    @Bean
    com.github.kagkarlsson.scheduler.Clock jobClock(@Qualifier("shiftedClock") Clock clock) {
        return clock::instant;
    }
}
