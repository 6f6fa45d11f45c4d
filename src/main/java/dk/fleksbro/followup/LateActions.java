package dk.fleksbro.followup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.fleksbro.shared.DanishTime;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each morning: who promised something that should have been done by now. */
@Configuration
class LateActions {

    @Bean
    // asked for late: telling people needs the scheduler this task is made for
    RecurringTask<Void> lateActionsTask(ObjectProvider<ActionService> actions) {
        return Tasks.recurring("late-actions", Schedules.daily(DanishTime.ZONE, LocalTime.of(6, 30)))
                .execute((instance, context) -> {
                    while (actions.getObject().tellLate() > 0) {
                        // the next batch, in a unit of work of its own
                    }
                });
    }
}
