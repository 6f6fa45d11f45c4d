package dk.fleksbro.matching;

import dk.fleksbro.account.MunicipalityId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The weights of each municipality as this node knows them, for lists that must not ask for them each time. */
@Component
public class WeightsInForce {

    private final MatchWeights weights;
    private volatile Map<UUID, Weights> known = Map.of();

    WeightsInForce(MatchWeights weights) {
        this.weights = weights;
    }

    public Weights of(MunicipalityId municipality) {
        return known.getOrDefault(municipality.value(), Weights.FIRST);
    }

    /** Reads them anew. */
    public void refresh() {
        known = weights.allInForce();
    }
}
