package dk.fleksbro.followup;

import java.io.Serializable;
import java.util.UUID;

public record TalkId(UUID value) implements Serializable {

    public static TalkId create() {
        return new TalkId(UUID.randomUUID());
    }
}
