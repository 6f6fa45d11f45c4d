package dk.fleksbro.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When the moves of a match were made. */
final class MatchTimes {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final DemoDays days;
    private final Chance chance;

    MatchTimes(DemoDays days, Chance chance) {
        this.days = days;
        this.chance = chance;
    }

    /** One after the other on different days, the last one lately. */
    List<Instant> of(int moves, Instant after) {
        long most = Math.min(25, Duration.between(after, days.start()).toDays() - 4);
        List<Instant> at = new ArrayList<>();
        for (int i = 0; i < moves; i++) {
            int from = (int) (most * i / moves);
            at.add(days.ago(1 + chance.between(from, Math.max(from, (int) (most * (i + 1) / moves) - 1)), chance));
        }
        at.sort(Comparator.naturalOrder());
        for (int i = 1; i < moves; i++) {
            if (!at.get(i).isAfter(at.get(i - 1))) {
                at.set(i, at.get(i - 1).plus(AN_HOUR));
            }
        }
        return at;
    }
}
