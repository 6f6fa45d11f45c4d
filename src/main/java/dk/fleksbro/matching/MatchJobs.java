package dk.fleksbro.matching;

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

/** When matches move by themselves; whichever node is up does it. */
@Configuration
class MatchJobs {

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final LocalTime MORNING = LocalTime.of(7, 15);

    @Bean
    // asked for late: the work tells people things, and that needs the scheduler this task is made for
    RecurringTask<Void> matchRoundTask(ObjectProvider<MatchRound> round) {
        return Tasks.recurring("match-round", FixedDelay.of(PAUSE))
                .execute((instance, context) -> round.getObject().run());
    }

    @Bean
    RecurringTask<Void> matchLadderTask(ObjectProvider<MatchRound> round) {
        return Tasks.recurring("match-ladder", Schedules.daily(DanishTime.ZONE, MORNING))
                .execute((instance, context) -> round.getObject().climb());
    }
}
