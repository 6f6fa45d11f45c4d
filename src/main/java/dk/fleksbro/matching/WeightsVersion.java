package dk.fleksbro.matching;

import java.time.Instant;
import java.util.Optional;

/** One version of a municipality's weights, and who took it into use; nobody did so with the first. */
public record WeightsVersion(Weights weights, String note, Optional<TakenIntoUse> taken) {

    public record TakenIntoUse(String by, Instant at) {}
}
