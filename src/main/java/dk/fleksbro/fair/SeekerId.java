package dk.fleksbro.fair;

import java.io.Serializable;
import java.util.UUID;

/** A fleksjobber at one fair. */
public record SeekerId(UUID value) implements Serializable {

    public static SeekerId create() {
        return new SeekerId(UUID.randomUUID());
    }
}
