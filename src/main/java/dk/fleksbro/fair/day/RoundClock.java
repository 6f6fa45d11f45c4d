package dk.fleksbro.fair.day;

import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.day.ClockReading.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final Duration MINUTE = Duration.ofMinutes(1);

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

    /** All it will show from then on if nobody touches it, and last that it is over; one that stands shows one thing. */
    public List<ClockReading> from(Instant now) {
        List<ClockReading> ahead = new ArrayList<>(List.of(read(now)));
        Instant until = ahead.getFirst().until();
        while (until != null && paused == null) {
            ahead.add(read(until));
            until = ahead.getLast().until();
        }
        return List.copyOf(ahead);
    }

    /** What is left while the clock stands; empty while it runs. */
    Optional<Duration> left(Instant now) {
        Instant until = read(now).until();
        return paused == null || until == null ? Optional.empty() : Optional.of(Duration.between(paused, until));
    }

    /** When a round begins, or has begun. */
    public Instant starts(int number) {
        return starts(times.rounds(), number);
    }

    /** The next round begins now, whatever this one had left; a clock that stood still goes on. */
    RoundClock next(Instant now) {
        return new RoundClock(times, read(now).round() + 1, now, null);
    }

    RoundClock pause(Instant now) {
        return new RoundClock(times, round, begun, now);
    }

    RoundClock goOn(Instant now) {
        return paused == null ? this : new RoundClock(times, round, begun.plus(Duration.between(paused, now)), null);
    }

    /** What runs now ends a minute later, and all after it; empty when more than a whole round would be left. */
    Optional<RoundClock> minuteMore(Instant now) {
        ClockReading reading = read(now);
        if (reading.until() == null) {
            return Optional.empty();
        }
        boolean inRound = reading.phase() == Phase.ROUND;
        int number = inRound ? reading.round() : reading.round() + 1;
        Instant later = (inRound ? starts(number) : reading.until()).plus(MINUTE);
        Instant at = paused == null ? now : paused;
        return inRound && later.isAfter(at)
                ? Optional.empty()
                : Optional.of(new RoundClock(times, number, later, paused));
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
