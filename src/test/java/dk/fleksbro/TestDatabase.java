package dk.fleksbro;

import dk.fleksbro.demo.EmbeddedDatabase;
import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One embedded real MariaDB for all tests of a run. */
public final class TestDatabase {

    private static final EmbeddedDatabase SERVER = EmbeddedDatabase.start(
            Path.of(
                    "target",
                    "test-database",
                    String.valueOf(ProcessHandle.current().pid())),
            Path.of("target", "mariadb"));

    private TestDatabase() {}

    public static String url() {
        return SERVER.url();
    }

    static void register(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", SERVER::url);
        registry.add("spring.datasource.username", SERVER::user);
        registry.add("spring.datasource.password", () -> "");
    }
}
