package dk.fleksbro.fair.board;

import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.day.ClockReading;
import dk.fleksbro.fair.day.ClockReading.Phase;
import dk.fleksbro.fair.day.RoundClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All a board can show of a fair, whatever the time.
 *
 * @param mark another whenever something of the fair has changed
 * @param clock empty before the first round
 * @param rounds who sits where in each round, by number of the card
 */
record Board(String mark, JobFair fair, Optional<RoundClock> clock, Map<Integer, List<Seat>> rounds) {

    /** @param table 0 when none is open */
    record Seat(long card, int table) {}

    Board {
        rounds = Map.copyOf(rounds);
    }

    ClockReading read(Instant now) {
        return clock.map(running -> running.read(now)).orElse(ClockReading.NOT_BEGUN);
    }

    List<Seat> seats(int round) {
        return rounds.getOrDefault(round, List.of());
    }

    boolean isOver() {
        return fair.status() == FairStatus.HELD || fair.status() == FairStatus.FOLLOWED_UP;
    }

    /** The round people sit in, or are on their way to. */
    static int current(ClockReading reading) {
        return reading.phase() == Phase.ROUND ? reading.round() : reading.round() + 1;
    }
}
