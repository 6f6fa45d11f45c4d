package dk.fleksbro.fair.day;

import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.shared.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The clock of a fair for those who keep it.
 *
 * @param version what a change is decided on
 * @param now when it was read
 * @param ahead what it shows now, and all it will show after that
 * @param refusal why the day cannot begin or go on now
 */
public record ClockPage(JobFair fair, long version, Instant now, List<ClockReading> ahead, Optional<Sentence> refusal) {

    public ClockPage {
        ahead = List.copyOf(ahead);
    }

    public ClockReading reading() {
        return ahead.getFirst();
    }

    public boolean isRunning() {
        return fair.status() == FairStatus.RUNNING;
    }

    /** The number of the round that can be begun, where there is one. */
    public Optional<Integer> next() {
        int round = reading().round() + 1;
        return refusal.isEmpty() && round <= fair.terms().times().rounds().size()
                ? Optional.of(round)
                : Optional.empty();
    }
}
