package dk.fleksbro.followup;

import dk.fleksbro.shared.DanishTime;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The night's work from beginning to end; run again, it does what is left. */
@Component
public class NightlyRun {

    static final int PAGE = 1000;

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
        LocalDate today = DanishTime.date(clock.instant());
        pages.begin(today);
        while (pages.next(today, size)) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the night’s work was stopped; it goes on where it was");
            }
        }
        concerns.climb();
    }
}
