package dk.fleksbro.fair.day;

import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.shared.Sentence;
import java.time.Instant;
import java.util.Optional;

/**
 * The clock of a fair for those who keep it.
 *
 * @param version what a change is decided on
 * @param now when it was read
 * @param clock empty before the first round
 * @param refusal why the day cannot begin or go on now
 */
public record ClockPage(
        JobFair fair, long version, Instant now, Optional<RoundClock> clock, Optional<Sentence> refusal) {

    public ClockReading reading() {
        return clock.map(kept -> kept.read(now)).orElse(ClockReading.NOT_BEGUN);
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
