package dk.fleksbro.notification;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that mails one notice; tried again for as long as it takes, with pauses that grow to some minutes and no further. */
@Configuration
class MailJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("mail");

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final double GROWTH = 1.5;

    @Bean
    OneTimeTask<Void> mailTask(NoticeMailer mailer, MailSettings settings) {
        return Tasks.oneTime(TASK)
                .onFailure((failed, again) -> again.reschedule(
                        failed,
                        failed.getTimeDone()
                                .plus(pause(settings.mailRetry(), failed.getExecution().consecutiveFailures))))
                .execute((instance, context) -> mailer.mail(UUID.fromString(instance.getId())));
    }

    /** @param before how many tries had failed before this one */
    static Duration pause(Duration first, int before) {
        double millis = first.toMillis() * Math.pow(GROWTH, before);
        return millis < LONGEST_PAUSE.toMillis() ? Duration.ofMillis((long) millis) : LONGEST_PAUSE;
    }
}
