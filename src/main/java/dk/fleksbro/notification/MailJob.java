package dk.fleksbro.notification;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that mails one notice. */
@Configuration
class MailJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("mail");

    @Bean
    OneTimeTask<Void> mailTask(NoticeMailer mailer, MailRetry retry) {
        return Tasks.oneTime(TASK)
                .onFailure(retry)
                .execute((instance, context) -> mailer.mail(UUID.fromString(instance.getId())));
    }
}
