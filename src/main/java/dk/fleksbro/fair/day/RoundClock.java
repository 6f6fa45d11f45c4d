package dk.fleksbro.fair.day;

import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.day.ClockReading.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a fair, as a pure function of what is kept of it: from the moment one round began, all later ones follow by
 * the fair’s times. Nothing has to tick for it to be right.
 *
 * @param round the round that began, numbered from 1
 * @param begun when it began, moved on by every pause there was in it
 * @param paused since when the clock stands still
 */
public record RoundClock(
        FairTimes times, int round, Instant begun, @Nullable Instant paused) {

    /** What the clock shows at that moment; with no round begun, {@link ClockReading#NOT_BEGUN}. */
    public ClockReading read(Instant now) {
        Instant at = paused == null ? now : paused;
        List<FairTimes.Round> rounds = times.rounds();
        int last = rounds.size();
        for (int number = Math.min(round, last); number <= last; number++) {
            Instant starts = starts(rounds, number);
            Instant ends = starts.plus(Duration.ofMinutes(times.dateMinutes()));
            if (at.isBefore(ends)) {
                return at.isBefore(starts)
                        ? between(number - 1, starts)
                        : new ClockReading(Phase.ROUND, number, ends, paused != null);
            }
        }
        return new ClockReading(Phase.OVER, last, null, false);
    }

    private ClockReading between(int number, Instant until) {
        Phase phase = times.breaksAfter().contains(number) ? Phase.BREAK : Phase.CHANGEOVER;
        return new ClockReading(phase, number, until, paused != null);
    }

    private Instant starts(List<FairTimes.Round> rounds, int number) {
        return begun.plus(Duration.between(
                rounds.get(Math.min(round, rounds.size()) - 1).starts(),
                rounds.get(number - 1).starts()));
    }
}
