package dk.fleksbro.agreement;

import java.io.Serializable;
import java.util.UUID;

/** A version of an agreement. */
public record VersionId(UUID value) implements Serializable {

    public static VersionId create() {
        return new VersionId(UUID.randomUUID());
    }
}
