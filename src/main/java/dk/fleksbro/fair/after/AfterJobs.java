package dk.fleksbro.fair.after;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.fleksbro.shared.DanishTime;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the work after a fair is done by itself; whichever node is up does it. */
@Configuration
class AfterJobs {

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final LocalTime MORNING = LocalTime.of(6, 45);

    @Bean
    // asked for late: the work tells people things, and that needs the scheduler this task is made for
    RecurringTask<Void> fairAfterTask(ObjectProvider<AfterRound> round) {
        return Tasks.recurring("fair-after", FixedDelay.of(PAUSE))
                .execute((instance, context) -> round.getObject().run());
    }

    @Bean
    RecurringTask<Void> fairStepsTask(ObjectProvider<StepLadderService> ladder) {
        return Tasks.recurring("fair-next-steps", Schedules.daily(DanishTime.ZONE, MORNING))
                .execute((instance, context) -> ladder.getObject().climb());
    }
}
