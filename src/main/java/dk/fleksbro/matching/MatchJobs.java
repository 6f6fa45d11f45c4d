package dk.fleksbro.matching;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When matches move by themselves; whichever node is up does it. */
@Configuration
class MatchJobs {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Bean
    // asked for late: the work tells people things, and that needs the scheduler this task is made for
    RecurringTask<Void> matchRoundTask(ObjectProvider<MatchRound> round) {
        return Tasks.recurring("match-round", FixedDelay.of(PAUSE))
                .execute((instance, context) -> round.getObject().run());
    }
}
