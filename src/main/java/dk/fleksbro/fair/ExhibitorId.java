package dk.fleksbro.fair;

import java.io.Serializable;
import java.util.UUID;

/** A workplace at one fair. */
public record ExhibitorId(UUID value) implements Serializable {

    public static ExhibitorId create() {
        return new ExhibitorId(UUID.randomUUID());
    }
}
