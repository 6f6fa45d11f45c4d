package dk.fleksbro.matching;

import java.io.Serializable;
import java.util.UUID;

public record MatchId(UUID value) implements Serializable {

    public static MatchId create() {
        return new MatchId(UUID.randomUUID());
    }
}
