package dk.fleksbro.vacancy;

import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a role asks on one axis, and how far it can be adapted by what. */
public record RoleDemand(Axis axis, Level asks, @Nullable Level adaptableTo, List<Adaptation> adaptations) {

    public RoleDemand {
        adaptations = List.copyOf(adaptations);
        if (adaptableTo != null && adaptableTo.covers(asks)) {
            throw new IllegalArgumentException("an adaptation asks less");
        }
        if ((adaptableTo == null) != adaptations.isEmpty()) {
            throw new IllegalArgumentException("an adaptation is named, with the level it reaches");
        }
    }
}
