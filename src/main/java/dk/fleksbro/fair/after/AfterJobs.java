package dk.fleksbro.fair.after;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the work after a fair is done by itself; whichever node is up does it. */
@Configuration
class AfterJobs {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Bean
    // asked for late: the work tells people things, and that needs the scheduler this task is made for
    RecurringTask<Void> fairAfterTask(ObjectProvider<AfterRound> round) {
        return Tasks.recurring("fair-after", FixedDelay.of(PAUSE))
                .execute((instance, context) -> round.getObject().run());
    }
}
