package dk.fleksbro.worklist;

import java.io.Serializable;
import java.util.UUID;

public record WorkActionId(UUID value) implements Serializable {

    static WorkActionId create() {
        return new WorkActionId(UUID.randomUUID());
    }
}
