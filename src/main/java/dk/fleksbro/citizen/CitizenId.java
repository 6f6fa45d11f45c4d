package dk.fleksbro.citizen;

import java.io.Serializable;
import java.util.UUID;

public record CitizenId(UUID value) implements Serializable {

    public static CitizenId create() {
        return new CitizenId(UUID.randomUUID());
    }
}
