package dk.fleksbro.document;

import java.util.UUID;

/** Names a paper that is kept. */
public record SnapshotId(UUID value) {

    public static SnapshotId create() {
        return new SnapshotId(UUID.randomUUID());
    }
}
