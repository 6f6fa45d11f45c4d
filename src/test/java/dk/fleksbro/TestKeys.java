package dk.fleksbro;

import dk.fleksbro.document.KeyFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** The keys for received files in tests, made for each run. */
public final class TestKeys {

    private static final Path FILE = make();

    private TestKeys() {}

    public static Path file() {
        return FILE;
    }

    private static Path make() {
        Path file = Path.of("target", "test-keys", ProcessHandle.current().pid() + ".json")
                .toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        KeyFile.make(file);
        return file;
    }
}
