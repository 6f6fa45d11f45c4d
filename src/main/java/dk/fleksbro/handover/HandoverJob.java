package dk.fleksbro.handover;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.fleksbro.shared.DanishTime;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night: what was written for a stand-in is deleted when it has been kept long enough. */
@Configuration
class HandoverJob {

    @Bean
    // asked for late, like all work of the scheduler
    RecurringTask<Void> forgetHandoverNotesTask(ObjectProvider<ForgettingService> forgetting) {
        return Tasks.recurring("forget-handover-notes", Schedules.daily(DanishTime.ZONE, LocalTime.of(3, 15)))
                .execute((instance, context) -> forgetting.getObject().forget());
    }
}
