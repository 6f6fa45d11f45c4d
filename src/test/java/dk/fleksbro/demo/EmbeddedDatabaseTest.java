package dk.fleksbro.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.shared.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Kills, damage and leftovers, on real servers. */
class EmbeddedDatabaseTest {

    private static final Path PROGRAMS = Path.of("target/mariadb");
    private final Path folder =
            Path.of("target/embedded-test", String.valueOf(System.nanoTime())).toAbsolutePath();

    @AfterEach
    void removeAll() {
        EmbeddedDatabase.remove(folder);
    }

    @Test
    void what_was_written_before_a_kill_is_there_afterwards() throws SQLException {
        EmbeddedDatabase first = EmbeddedDatabase.start(folder, PROGRAMS);
        execute(first, "create table kept (text varchar(20))", "insert into kept values ('æble')");
        ProcessHandle server = ProcessHandle.of(first.pid()).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();

        EmbeddedDatabase second = EmbeddedDatabase.start(folder, PROGRAMS);
        assertThat(one(second, "select text from kept")).isEqualTo("æble");
        second.stop();
    }

    @Test
    void a_server_left_behind_is_ended_and_no_other() {
        Path neighbour = folder.resolveSibling(folder.getFileName() + "-neighbour");
        EmbeddedDatabase other = EmbeddedDatabase.start(neighbour, PROGRAMS);
        EmbeddedDatabase left = EmbeddedDatabase.start(folder, PROGRAMS);

        EmbeddedDatabase next = EmbeddedDatabase.start(folder, PROGRAMS);

        assertThat(ProcessHandle.of(left.pid())).isEmpty();
        assertThat(ProcessHandle.of(next.pid())).isPresent();
        assertThat(ProcessHandle.of(other.pid())).isPresent();
        EmbeddedDatabase.remove(neighbour);
    }

    @Test
    void damaged_data_are_named_and_left_as_they_are() throws IOException {
        EmbeddedDatabase.start(folder, PROGRAMS).stop();
        Path table = folder.resolve("database/ibdata1");
        byte[] garbage = new byte[64 * 1024];
        java.util.Arrays.fill(garbage, (byte) 0x5A);
        Files.write(table, garbage, StandardOpenOption.WRITE);

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, PROGRAMS))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll(
                        folder.resolve("database").toString(), "database.log", "Nothing was deleted", "--fresh");
        assertThat(Files.readAllBytes(table)).startsWith(garbage);
    }

    @Test
    void a_file_that_is_missing_is_not_made_anew_over_the_loss() throws IOException {
        EmbeddedDatabase.start(folder, PROGRAMS).stop();
        Files.delete(folder.resolve("database/ibdata1"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, PROGRAMS)).hasMessageContaining("Nothing was deleted");
        assertThat(folder.resolve("database/ibdata1")).doesNotExist();
    }

    @Test
    void a_first_start_that_was_cut_off_is_begun_again() throws IOException {
        Files.createDirectories(folder.resolve("database.new"));
        Files.writeString(folder.resolve("database.new/ibdata1"), "half");

        EmbeddedDatabase database = EmbeddedDatabase.start(folder, PROGRAMS);
        assertThat(folder.resolve("database.new")).doesNotExist();
        database.stop();
    }

    private static void execute(EmbeddedDatabase database, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "");
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String one(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "");
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
