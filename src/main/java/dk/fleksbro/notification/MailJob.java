package dk.fleksbro.notification;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that mails one notice; tried again with growing pauses for as long as it takes. */
@Configuration
class MailJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("mail");

    @Bean
    OneTimeTask<Void> mailTask(NoticeMailer mailer, MailSettings settings) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(settings.mailRetry(), 1.5))
                .execute((instance, context) -> mailer.mail(UUID.fromString(instance.getId())));
    }
}
