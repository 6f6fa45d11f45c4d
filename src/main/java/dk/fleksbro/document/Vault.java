package dk.fleksbro.document;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import dk.fleksbro.shared.CannotStart;
import dk.fleksbro.shared.NotFound;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps what people hand in, encrypted (AES-256-GCM by Google Tink) with keys that are not in the database. Who may put
 * something in or take it out is asked by the module it belongs to, each time.
 */
@Component
public class Vault {

    private final ReceivedFiles files;
    private final Clock clock;
    private final Aead lock;

    Vault(ReceivedFiles files, Clock clock, @Value("${fleksbro.keys:}") String keys) {
        this.files = files;
        this.clock = clock;
        this.lock = open(keys);
    }

    private static Aead open(String keys) {
        if (keys.isBlank()) {
            throw new CannotStart("FLEKSBRO_KEYS is to name the file with the keys for received files;"
                    + " docs/operations.md says how to make one.");
        }
        try {
            return KeyFile.read(Path.of(keys)).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new CannotStart("The keys in " + keys + " are of another kind than the portal's.", e);
        }
    }

    public ReceivedFile keep(CheckedFile checked) {
        FileId id = FileId.create();
        ReceivedFile file = new ReceivedFile(
                id,
                checked.name(),
                checked.type(),
                checked.size(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            files.add(file, lock.encrypt(checked.content(), id.bound()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    /** The file as it was handed in; what has been tampered with is not given out. */
    public OpenedFile open(FileId id) {
        ReceivedFiles.Row row = files.find(id).orElseThrow(NotFound::new);
        if (!Sha256.hex(row.cipher()).equals(row.sha256())) {
            throw new IllegalStateException("the kept file " + id.value() + " is damaged");
        }
        try {
            return new OpenedFile(row.file(), lock.decrypt(row.cipher(), id.bound()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the kept file " + id.value() + " cannot be unlocked with these keys", e);
        }
    }

    public void remove(FileId id) {
        files.remove(id);
    }

    /** A file in the clear, for the one request it was asked for. */
    public static final class OpenedFile {

        private final ReceivedFile file;
        private final byte[] content;

        private OpenedFile(ReceivedFile file, byte[] content) {
            this.file = file;
            this.content = content;
        }

        public ReceivedFile file() {
            return file;
        }

        public InputStream content() {
            return new java.io.ByteArrayInputStream(content);
        }
    }
}
