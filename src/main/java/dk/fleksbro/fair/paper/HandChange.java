package dk.fleksbro.fair.paper;

import dk.fleksbro.fair.PlannedDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is different for one person with one workplace from the plan they have in hand: another time, another table, a new date, or
 * one less.
 *
 * @param before as it stands on the paper in hand; empty for a new date
 * @param after as it is now; empty for a date that is not held
 */
record HandChange(UUID seeker, UUID stand, Optional<PlannedDate> before, Optional<PlannedDate> after) {

    private record Pair(UUID seeker, UUID stand) {}

    /** In the order of the day, whoever it concerns. */
    static List<HandChange> between(List<PlannedDate> inHand, List<PlannedDate> now) {
        Map<Pair, PlannedDate> old = new HashMap<>();
        inHand.forEach(date -> old.put(new Pair(date.seeker(), date.stand()), date));
        List<HandChange> changes = new ArrayList<>();
        for (PlannedDate date : now) {
            Optional<PlannedDate> before = Optional.ofNullable(old.remove(new Pair(date.seeker(), date.stand())));
            if (!before.equals(Optional.of(date))) {
                changes.add(new HandChange(date.seeker(), date.stand(), before, Optional.of(date)));
            }
        }
        old.values()
                .forEach(gone ->
                        changes.add(new HandChange(gone.seeker(), gone.stand(), Optional.of(gone), Optional.empty())));
        changes.sort(Comparator.comparing(HandChange::round)
                .thenComparing(HandChange::stand)
                .thenComparing(HandChange::seeker));
        return List.copyOf(changes);
    }

    private int round() {
        return after.or(() -> before).map(PlannedDate::round).orElse(0);
    }
}
