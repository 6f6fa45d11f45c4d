package dk.fleksbro.fair;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Passes places on that were offered and not taken in time, every few minutes; run again, it does what is left. */
@Component
public class LapsedOffers {

    private static final Logger LOG = LoggerFactory.getLogger(LapsedOffers.class);

    private final Answers answers;
    private final WaitingList line;
    private final Clock clock;

    LapsedOffers(Answers answers, WaitingList line, Clock clock) {
        this.answers = answers;
        this.line = line;
        this.clock = clock;
    }

    /** A fair that cannot be dealt with keeps no other from it. */
    public void passOn() {
        Instant now = clock.instant();
        Set<FairId> fairs = new LinkedHashSet<>();
        for (Side side : Side.values()) {
            fairs.addAll(answers.fairsWithLapsed(side, now));
        }
        for (FairId fair : fairs) {
            try {
                line.passOn(fair);
            } catch (RuntimeException failed) {
                LOG.error(
                        "places of the fair {} were not passed on: {}",
                        fair.value(),
                        failed.getClass().getSimpleName());
            }
        }
    }

    @Configuration
    static class Job {

        private static final Duration PAUSE = Duration.ofMinutes(5);

        @Bean
        // asked for late: passing on tells people things, and that needs the scheduler this task is made for
        RecurringTask<Void> fairOffersTask(ObjectProvider<LapsedOffers> offers) {
            return Tasks.recurring("fair-lapsed-offers", FixedDelay.of(PAUSE))
                    .execute((instance, context) -> offers.getObject().passOn());
        }
    }
}
