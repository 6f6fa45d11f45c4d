package dk.fleksbro.document;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dk.fleksbro.shared.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The file with the keys that received files are encrypted with: a Tink keyset, beside the database and never in it. Whoever
 * has both can read; so it is the owner's alone. Run as a program it makes the file or adds a key to it:
 * {@code java -cp app/fleksbro.jar dk.fleksbro.document.KeyFile new|rotate FILE}.
 */
public final class KeyFile {

    private KeyFile() {}

    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("Usage: KeyFile new|rotate FILE");
            System.exit(2);
        }
        try {
            Path file = Path.of(arguments[1]);
            switch (arguments[0]) {
                case "new" -> make(file);
                case "rotate" -> rotate(file);
                default -> throw new CannotStart("Usage: KeyFile new|rotate FILE");
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Makes it where there is none; an existing file is never touched, for what was encrypted with it would be lost. */
    public static void make(Path file) {
        if (Files.exists(file)) {
            throw new CannotStart("There already is a file " + file + "; keys are never overwritten.");
        }
        try {
            AeadConfig.register();
            write(file, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file, made the first time it is asked for. */
    public static Path ensure(Path file) {
        if (Files.notExists(file)) {
            make(file);
        }
        return file;
    }

    /** Adds a key that is used from now on; the ones before stay, for what they locked. */
    public static void rotate(Path file) {
        KeysetHandle old = read(file);
        try {
            KeysetHandle.Builder more = KeysetHandle.newBuilder(old)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary());
            write(file, more.build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeysetHandle read(Path file) {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotStart(
                    "FLEKSBRO_KEYS names no file with keys that can be read: " + file
                            + "; docs/operations.md says how to make one.",
                    e);
        }
    }

    /** Wholly or not at all, and readable by its owner alone from the first byte. */
    private static void write(Path file, KeysetHandle keys) throws GeneralSecurityException {
        Path absolute = file.toAbsolutePath();
        Path beside = absolute.resolveSibling(absolute.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.createFile(beside, ownersAlone(absolute));
            Files.writeString(
                    beside,
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()),
                    StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(beside, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotStart("The keys cannot be written to " + file + ": " + e + ".", e);
        }
    }

    private static FileAttribute<?>[] ownersAlone(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
