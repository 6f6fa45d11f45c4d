package dk.fleksbro.fair;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that makes one plan. */
@Configuration
class PlanJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("fair-plan");

    @Bean
    OneTimeTask<Void> fairPlanTask(PlanMaker maker) {
        return Tasks.oneTime(TASK).execute((instance, context) -> maker.make(UUID.fromString(instance.getId())));
    }
}
