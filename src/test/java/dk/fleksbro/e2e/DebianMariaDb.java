package dk.fleksbro.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The MariaDB that Debian ships, as production may run it: on a port and a folder of its own, with an account that has a password. */
public final class DebianMariaDb implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/debian-mariadb").toAbsolutePath();
    private static final String PASSWORD = "kun til prøve";

    private final Process server;
    private final int port;

    private DebianMariaDb(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    public static boolean isInstalled() {
        return program("mariadbd").isPresent() && program("mariadb-install-db").isPresent();
    }

    public static DebianMariaDb start() {
        try {
            clear();
            Path data = FOLDER.resolve("data");
            run(
                    program("mariadb-install-db").orElseThrow(),
                    "--no-defaults",
                    "--auth-root-authentication-method=normal",
                    "--skip-test-db",
                    "--skip-name-resolve",
                    "--datadir=" + data);
            int port = PackagedPortal.freePort();
            Process server = new ProcessBuilder(
                            program("mariadbd").orElseThrow(),
                            "--no-defaults",
                            "--user=" + System.getProperty("user.name"),
                            "--datadir=" + data,
                            "--port=" + port,
                            "--bind-address=127.0.0.1",
                            "--socket=",
                            "--skip-name-resolve",
                            "--pid-file=" + FOLDER.resolve("server.pid"))
                    .redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve("server.log").toFile())
                    .start();
            DebianMariaDb database = new DebianMariaDb(server, port);
            Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
            database.makeSchema();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the portal is told, as docs/operations.md says. */
    public Map<String, String> settings() {
        return Map.of(
                "FLEKSBRO_DB_URL",
                "jdbc:mariadb://127.0.0.1:" + port + "/fleksbro",
                "FLEKSBRO_DB_USER",
                "fleksbro",
                "FLEKSBRO_DB_PASSWORD",
                PASSWORD);
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }

    private void makeSchema() {
        for (int tries = 0; ; tries++) {
            try (var connection =
                            DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/mysql", "root", "");
                    var statement = connection.createStatement()) {
                statement.execute("create database fleksbro character set utf8mb4 collate utf8mb4_danish_ci");
                statement.execute("create user 'fleksbro'@'127.0.0.1' identified by '" + PASSWORD + "'");
                statement.execute("grant all on fleksbro.* to 'fleksbro'@'127.0.0.1'");
                return;
            } catch (SQLException e) {
                if (tries == 300 || !server.isAlive()) {
                    throw new IllegalStateException("Debian's MariaDB did not start, see " + FOLDER, e);
                }
                pause();
            }
        }
    }

    private static void clear() throws IOException {
        if (Files.exists(FOLDER)) {
            try (Stream<Path> all = Files.walk(FOLDER)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
        Files.createDirectories(FOLDER);
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("install.log").toFile())
                .start();
        process.onExit().join();
        if (process.exitValue() != 0) {
            throw new IOException(List.of(command) + " failed, see " + FOLDER.resolve("install.log"));
        }
    }

    private static Optional<String> program(String name) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
