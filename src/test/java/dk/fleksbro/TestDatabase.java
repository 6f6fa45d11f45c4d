package dk.fleksbro;

import dk.fleksbro.demo.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One embedded real MariaDB for all tests of a run; its data are gone when the run is over. */
public final class TestDatabase {

    private static final Path ALL = Path.of("target", "test-database");
    private static final EmbeddedDatabase SERVER = start();

    private TestDatabase() {}

    public static String url() {
        return SERVER.url();
    }

    static void register(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", SERVER::url);
        registry.add("spring.datasource.username", SERVER::user);
        registry.add("spring.datasource.password", () -> "");
    }

    private static EmbeddedDatabase start() {
        removeWhatKilledRunsLeft();
        Path mine = ALL.resolve(String.valueOf(ProcessHandle.current().pid()));
        // runs when Spring has closed its contexts
        SpringApplication.getShutdownHandlers().add(() -> EmbeddedDatabase.remove(mine));
        return EmbeddedDatabase.start(mine, Path.of("target", "mariadb"));
    }

    private static void removeWhatKilledRunsLeft() {
        if (Files.notExists(ALL)) {
            return;
        }
        try (Stream<Path> runs = Files.list(ALL)) {
            runs.filter(run -> ProcessHandle.of(Long.parseLong(run.getFileName().toString()))
                            .isEmpty())
                    .forEach(run -> {
                        EmbeddedDatabase.remove(run);
                        run.toFile().delete();
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
