package dk.fleksbro.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.demo.EmbeddedDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The promises of {@code ./portal run}, kept by real processes. */
class LocalPortalIT {

    private static final Map<String, String> NOTHING = Map.of();

    @Test
    void it_survives_kill_nine_and_ends_only_its_own_left_behind_server() throws IOException {
        EmbeddedDatabase stranger = EmbeddedDatabase.start(Path.of("target/e2e/stranger"), Path.of("target/mariadb"));
        PackagedPortal first = PackagedPortal.start("killed", NOTHING, "--fresh");
        assertThat(first.console()).contains(first.url(), "@example.org", "mail");
        long server = serverOf(first);
        Files.writeString(first.home().resolve("mine.txt"), "not the portal's");

        first.kill();
        assertThat(isAlive(server)).as("the server outlives the killed portal").isTrue();

        try (PackagedPortal second = PackagedPortal.start("killed", NOTHING)) {
            assertThat(isAlive(server)).isFalse();
            assertThat(serverOf(second)).isNotEqualTo(server);
            assertThat(Files.readString(second.home().resolve("database.log"))).contains("Shutdown complete");
            assertThat(Files.readString(second.home().resolve("portal.log")))
                    .containsOnlyOnce("municipality was loaded");
            assertThat(stranger.url()).satisfies(LocalPortalIT::answers);
            server = serverOf(second);
        }
        assertThat(isAlive(server)).as("Ctrl-C ends the server too").isFalse();

        PackagedPortal fresh = PackagedPortal.start("killed", NOTHING, "--fresh");
        fresh.close();
        assertThat(fresh.home().resolve("mine.txt")).exists();
        assertThat(Files.readString(fresh.home().resolve("portal.log"))).containsOnlyOnce("municipality was loaded");
        stranger.stop();
        EmbeddedDatabase.remove(Path.of("target/e2e/stranger"));
    }

    @Test
    void one_sentence_and_an_exit_code_for_each_thing_that_stands_in_the_way() throws IOException {
        PackagedPortal running = PackagedPortal.start("obstacles", NOTHING, "--fresh");

        PackagedPortal second = console("obstacles", "second", PackagedPortal.freePort());
        assertRefuses(second, "already runs on the folder", running.home().toString());
        PackagedPortal fresh = console("obstacles", "fresh", PackagedPortal.freePort(), "--fresh");
        assertRefuses(fresh, "already runs on the folder");
        assertThat(running.status("/actuator/health"))
                .as("nothing was taken from it")
                .isEqualTo(200);
        assertRefuses(
                PackagedPortal.launch("port-taken", running.port(), NOTHING), "Port " + running.port() + " is taken");
        assertRefuses(PackagedPortal.launch("port-taken", 99_999, NOTHING), "PORT is to be a number");

        ProcessHandle.of(serverOf(running)).orElseThrow().destroyForcibly();
        assertThat(running.status("/actuator/health"))
                .as("well only when the database answers")
                .isEqualTo(503);
        assertThat(running.status("/actuator/health/liveness")).isEqualTo(200);
        running.close();

        try (ServerSocket other = new ServerSocket(0)) {
            assertRefuses(PackagedPortal.launch("port-taken", other.getLocalPort(), NOTHING), "is taken");
        }

        Path table = running.home().resolve("database/ibdata1");
        byte[] garbage = new byte[64 * 1024];
        java.util.Arrays.fill(garbage, (byte) 0x5A);
        Files.write(table, garbage, StandardOpenOption.WRITE);
        List<Path> before = files(running.home().resolve("database"));
        PackagedPortal damaged = console("obstacles", "damaged", PackagedPortal.freePort());
        assertRefuses(
                damaged,
                running.home().resolve("database").toString(),
                "database.log",
                "Nothing was deleted",
                "--fresh");
        assertThat(files(running.home().resolve("database"))).containsAll(before);
        PackagedPortal.start("obstacles", NOTHING, "--fresh").close();
    }

    private static PackagedPortal console(String home, String name, int port, String... arguments) {
        return PackagedPortal.launch(
                home + "-" + name,
                port,
                Map.of(
                        "FLEKSBRO_HOME",
                        Path.of("target/e2e", home).toAbsolutePath().toString()),
                arguments);
    }

    private static void assertRefuses(PackagedPortal portal, String... words) {
        assertThat(portal.exitCode()).isEqualTo(1);
        assertThat(portal.console()).contains(words).hasLineCount(1);
    }

    private static long serverOf(PackagedPortal portal) {
        return ProcessHandle.of(portal.pid())
                .orElseThrow()
                .children()
                .findFirst()
                .orElseThrow()
                .pid();
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static void answers(String url) {
        try (var connection = java.sql.DriverManager.getConnection(url, "root", "")) {
            assertThat(connection.isValid(5)).isTrue();
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The tables; what a server keeps for itself while it runs may come and go. */
    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*(\\.ibd|\\.frm|ibdata1)"))
                    .sorted()
                    .toList();
        }
    }
}
