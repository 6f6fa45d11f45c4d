package dk.fleksbro.fair.after;

import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.FairTerms;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.shared.DanishTime;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * How long the answers after a fair can be given and stay sealed.
 *
 * @param ends the end of the fair
 */
record AnsweringTime(Instant ends) {

    static final Duration SEALED = Duration.ofDays(2);
    private static final Set<FairStatus> TAKES_ANSWERS = EnumSet.of(FairStatus.RUNNING, FairStatus.HELD);

    static AnsweringTime of(FairTerms terms) {
        return new AnsweringTime(DanishTime.instant(terms.day(), terms.times().ends()));
    }

    static boolean isOn(JobFair fair) {
        return TAKES_ANSWERS.contains(fair.status());
    }

    /** Until then the guests answer by themselves. */
    Instant closes() {
        return ends.plus(SEALED);
    }

    /**
     * When the answers of a pair are opened at the latest. The first of them may come later than that only when the staff
     * type it from a paper card; then it stays sealed as long, so that the other card can be typed too.
     */
    Instant opens(Instant first) {
        return first.isAfter(closes()) ? first.plus(SEALED) : closes();
    }
}
