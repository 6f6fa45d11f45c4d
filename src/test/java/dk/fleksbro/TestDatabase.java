package dk.fleksbro;

import dk.fleksbro.demo.EmbeddedDatabase;
import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One embedded real MariaDB for all tests of a run. */
final class TestDatabase {

    private static final EmbeddedDatabase SERVER = start();

    private TestDatabase() {}

    static void register(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", SERVER::url);
        registry.add("spring.datasource.username", SERVER::user);
        registry.add("spring.datasource.password", () -> "");
    }

    private static EmbeddedDatabase start() {
        return EmbeddedDatabase.start(
                Path.of("target", "test-database-" + ProcessHandle.current().pid()));
    }
}
