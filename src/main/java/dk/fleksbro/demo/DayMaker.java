package dk.fleksbro.demo;

import dk.fleksbro.citizen.Rhythm;
import dk.fleksbro.citizen.Travel;
import dk.fleksbro.shared.TravelMeans;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes what people answer about a working day and the way to work; many have not answered yet. */
final class DayMaker {

    private static final int QUARTER = 15;
    private static final int LEAST_GOOD_DAY = 120;
    private static final List<Integer> TRAVEL_MINUTES = List.of(30, 45, 45, 60, 60, 90);

    private final Chance chance;

    DayMaker(Chance chance) {
        this.chance = chance;
    }

    /** @param most the most minutes a week */
    Rhythm rhythm(int most) {
        boolean answered = chance.percent(60);
        int good = Math.clamp(most * chance.between(30, 60) / 100, LEAST_GOOD_DAY, 420) / QUARTER * QUARTER;
        int bad = good * chance.between(50, 80) / 100 / QUARTER * QUARTER;
        @Nullable LocalTime from = chance.percent(25) ? LocalTime.of(chance.between(8, 10), 0) : null;
        @Nullable LocalTime to = chance.percent(20) ? LocalTime.of(chance.between(14, 17), 0) : null;
        @Nullable Integer intensity = chance.percent(20) ? Integer.valueOf(75) : null;
        return answered ? new Rhythm(intensity, good, bad, from, to) : Rhythm.UNANSWERED;
    }

    Travel travel() {
        Set<TravelMeans> means = EnumSet.of(chance.of(List.of(TravelMeans.values())), TravelMeans.BUS_AND_TRAIN);
        if (chance.percent(50)) {
            means.add(TravelMeans.BICYCLE);
        }
        int minutes = chance.of(TRAVEL_MINUTES);
        return chance.percent(60) ? new Travel(means, minutes) : Travel.UNANSWERED;
    }
}
