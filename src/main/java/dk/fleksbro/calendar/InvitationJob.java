package dk.fleksbro.calendar;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.fleksbro.notification.MailRetry;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that mails one version of one entry. */
@Configuration
class InvitationJob {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("invitation");

    @Bean
    OneTimeTask<Void> invitationTask(InvitationMailer mailer, MailRetry retry) {
        return Tasks.oneTime(TASK).onFailure(retry).execute((instance, context) -> {
            String[] entryAndSequence = instance.getId().split(":", 2);
            mailer.mail(UUID.fromString(entryAndSequence[0]), Integer.parseInt(entryAndSequence[1]));
        });
    }

    static String name(UUID entry, int sequence) {
        return entry + ":" + sequence;
    }
}
