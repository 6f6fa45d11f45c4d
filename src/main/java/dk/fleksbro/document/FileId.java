package dk.fleksbro.document;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names a file that was handed in. */
public record FileId(UUID value) {

    public static FileId create() {
        return new FileId(UUID.randomUUID());
    }

    /** Bound into the cipher, so that one file's cipher cannot be put in another's place. */
    byte[] bound() {
        return value.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
