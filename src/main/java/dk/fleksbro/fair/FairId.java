package dk.fleksbro.fair;

import java.io.Serializable;
import java.util.UUID;

public record FairId(UUID value) implements Serializable {

    public static FairId create() {
        return new FairId(UUID.randomUUID());
    }
}
