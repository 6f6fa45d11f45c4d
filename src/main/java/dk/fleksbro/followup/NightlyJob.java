package dk.fleksbro.followup;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.fleksbro.shared.DanishTime;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The night's work at half past four, Danish time; whichever node is up does it, and goes on where another was killed. */
@Configuration
class NightlyJob {

    private static final LocalTime AT = LocalTime.of(4, 30);
    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Bean
    // asked for late: the night's work tells people things, and that needs the scheduler these tasks are made for
    RecurringTask<Void> nightlyFollowUpTask(ObjectProvider<NightlyRun> night) {
        return Tasks.recurring("follow-up-nightly", Schedules.daily(DanishTime.ZONE, AT))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
                .execute((instance, context) -> night.getObject().run());
    }
}
