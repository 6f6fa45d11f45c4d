package dk.fleksbro.fair;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the rounds of a fair are, as a pure function of its window: a date, then a changeover, and after every few rounds a
 * break in place of the changeover. The last round ends within the window, and no break comes after it.
 *
 * @param dateMinutes minutes a date lasts
 * @param changeoverMinutes minutes to get to the next table
 * @param breakAfter a break comes after every so many rounds
 */
public record FairTimes(
        LocalTime starts, LocalTime ends, int dateMinutes, int changeoverMinutes, int breakAfter, int breakMinutes) {

    /** One round, numbered from 1. */
    public record Round(int number, LocalTime starts, LocalTime ends) {

        /** Whether somebody who comes and goes at these times can be in it; null is "from the beginning", "to the end". */
        public boolean isWithin(@Nullable LocalTime arrives, @Nullable LocalTime leaves) {
            return (arrives == null || !starts.isBefore(arrives)) && (leaves == null || !ends.isAfter(leaves));
        }
    }

    public FairTimes {
        if (!ends.isAfter(starts) || dateMinutes < 1 || changeoverMinutes < 0 || breakAfter < 1 || breakMinutes < 0) {
            throw new IllegalArgumentException(
                    "a fair from %s to %s with dates of %d minutes".formatted(starts, ends, dateMinutes));
        }
    }

    public List<Round> rounds() {
        List<Round> rounds = new ArrayList<>();
        // in minutes: a time of day would begin again at midnight
        long window = Duration.between(starts, ends).toMinutes();
        long at = 0;
        while (at + dateMinutes <= window) {
            int number = rounds.size() + 1;
            rounds.add(new Round(number, starts.plusMinutes(at), starts.plusMinutes(at + dateMinutes)));
            at += dateMinutes + (number % breakAfter == 0 ? breakMinutes : changeoverMinutes);
        }
        return List.copyOf(rounds);
    }

    /** The same with one round more; empty where that would end after midnight. */
    public Optional<FairTimes> longer() {
        Round last = rounds().getLast();
        int between = last.number() % breakAfter == 0 ? breakMinutes : changeoverMinutes;
        LocalTime end = last.ends().plusMinutes((long) between + dateMinutes);
        return end.isAfter(last.ends()) ? Optional.of(until(end)) : Optional.empty();
    }

    FairTimes until(LocalTime end) {
        return new FairTimes(starts, end, dateMinutes, changeoverMinutes, breakAfter, breakMinutes);
    }

    /** The numbers of the rounds a break follows. */
    public List<Integer> breaksAfter() {
        int last = rounds().size();
        return rounds().stream()
                .map(Round::number)
                .filter(number -> number % breakAfter == 0 && number < last)
                .toList();
    }

    /** Free rounds somebody needs to get from one table to the next, when the changeover is too short for them. */
    public int roundsToWalk(int walkingMinutes) {
        int missing = Math.max(0, walkingMinutes - changeoverMinutes);
        return Math.ceilDiv(missing, dateMinutes + changeoverMinutes);
    }
}
