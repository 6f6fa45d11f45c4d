package dk.fleksbro.fair.after;

import dk.fleksbro.fair.JobFair;
import java.time.Instant;
import java.util.Optional;

/**
 * The report of a fair.
 *
 * @param ready whether the day has begun, so that there is something to report
 * @param before the fair before it, where there was one
 * @param open how many next steps are open; {@code late} those past their day
 */
public record FairReport(
        JobFair fair,
        boolean ready,
        FairFigures figures,
        Chances chances,
        Optional<Before> before,
        int open,
        int late,
        Instant madeAt) {

    public record Before(JobFair fair, FairFigures figures) {}
}
