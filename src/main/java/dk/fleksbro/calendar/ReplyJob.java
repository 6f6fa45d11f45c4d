package dk.fleksbro.calendar;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks into the portal's mailbox every minute, on one node at a time; only where there is one. */
@Configuration
@ConditionalOnProperty("fleksbro.inbox.host")
class ReplyJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("calendar-replies");

    @Bean
    RecurringTask<Void> calendarRepliesTask(ReplyInbox inbox) {
        return Tasks.recurring(TASK, FixedDelay.ofMinutes(1)).execute((instance, context) -> inbox.empty());
    }
}
