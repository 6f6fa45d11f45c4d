package dk.fleksbro.followup;

import dk.fleksbro.shared.DanishTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The night's work from beginning to end; run again, it does what is left. */
@Component
public class NightlyRun {

    static final int PAGE = 1000;
    private static final Logger LOG = LoggerFactory.getLogger(NightlyRun.class);

    private final NightlyPages pages;
    private final ConcernClimbing concerns;
    private final Clock clock;

    NightlyRun(NightlyPages pages, ConcernClimbing concerns, Clock clock) {
        this.pages = pages;
        this.concerns = concerns;
        this.clock = clock;
    }

    public void run() {
        run(PAGE);
    }

    void run(int size) {
        try {
            concerns.climb();
        } finally {
            allPages(DanishTime.date(clock.instant()), size);
        }
    }

    private void allPages(LocalDate today, int size) {
        pages.begin(today);
        boolean more = true;
        while (more) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the night’s work was stopped; it goes on where it was");
            }
            try {
                more = pages.next(today, size);
            } catch (RuntimeException failed) {
                LOG.warn(
                        "a page of the night’s work failed and is done one by one: {}",
                        failed.getClass().getSimpleName());
                more = oneByOne(today, size);
            }
        }
    }

    /** One employment that cannot be dealt with is left for a person to look at; everybody else is not. */
    private boolean oneByOne(LocalDate today, int size) {
        for (int i = 0; i < size; i++) {
            Optional<UUID> next = pages.upNext(today);
            try {
                if (!pages.next(today, 1)) {
                    return false;
                }
            } catch (RuntimeException failed) {
                // what went wrong may quote what people have written: only which employment it is reaches the log
                UUID id = next.orElseThrow(() -> failed);
                LOG.error(
                        "the night’s work left out the employment {}: {}",
                        id,
                        failed.getClass().getSimpleName());
                pages.leaveOut(today, id);
            }
        }
        return true;
    }
}
