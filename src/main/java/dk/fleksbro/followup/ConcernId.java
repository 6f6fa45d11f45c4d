package dk.fleksbro.followup;

import java.io.Serializable;
import java.util.UUID;

public record ConcernId(UUID value) implements Serializable {

    public static ConcernId create() {
        return new ConcernId(UUID.randomUUID());
    }
}
