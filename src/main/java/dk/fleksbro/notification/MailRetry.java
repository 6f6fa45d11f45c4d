package dk.fleksbro.notification;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** A mail that did not get through is tried again for as long as it takes, with pauses that grow to some minutes and no further. */
@Component
public class MailRetry implements FailureHandler<Void> {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final double GROWTH = 1.5;

    private final MailSettings settings;

    MailRetry(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> again) {
        again.reschedule(
                failed,
                failed.getTimeDone().plus(pause(settings.mailRetry(), failed.getExecution().consecutiveFailures)));
    }

    /** @param before how many tries had failed before this one */
    static Duration pause(Duration first, int before) {
        double millis = first.toMillis() * Math.pow(GROWTH, before);
        return millis < LONGEST_PAUSE.toMillis() ? Duration.ofMillis((long) millis) : LONGEST_PAUSE;
    }
}
