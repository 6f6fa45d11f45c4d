package dk.fleksbro.citizen;

import dk.fleksbro.shared.TravelMeans;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a person gets to work, and for how long it may take; either may be unanswered.
 *
 * @param minutes most minutes one way
 */
public record Travel(Set<TravelMeans> means, @Nullable Integer minutes) {

    public static final Travel UNANSWERED = new Travel(Set.of(), null);
    public static final int HOME_ONLY = -1;
    public static final int MINUTES_LEAST = 5;
    public static final int MINUTES_MOST = 180;

    public Travel {
        means = Set.copyOf(means.isEmpty() ? means : EnumSet.copyOf(means));
        if (minutes != null && (minutes < MINUTES_LEAST || minutes > MINUTES_MOST)) {
            throw new IllegalArgumentException("nobody travels " + minutes + " minutes to work");
        }
    }

    /** Whether the time counts and not the distance. */
    public boolean isByTime() {
        return minutes != null && !means.isEmpty();
    }

    /**
     * How far a workplace may be, in whole kilometres as the crow flies. Time goes before distance where both are answered;
     * {@link #HOME_ONLY}, below every distance, for who works from home only.
     */
    public int reachKm(int radiusKm) {
        if (radiusKm == 0) {
            return HOME_ONLY;
        }
        if (minutes == null || means.isEmpty()) {
            return radiusKm;
        }
        int most = minutes;
        return means.stream().mapToInt(by -> by.reachKm(most)).max().orElse(radiusKm);
    }

    /** What brings the person there soonest; nothing where no means are answered. */
    public Optional<TravelMeans> quickest(int kilometres) {
        return Stream.of(TravelMeans.values())
                .filter(means::contains)
                .min(Comparator.comparingInt(by -> by.minutes(kilometres)));
    }
}
