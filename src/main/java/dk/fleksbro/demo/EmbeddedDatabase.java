package dk.fleksbro.demo;

import dk.fleksbro.shared.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB server on a data folder of its own, listening on loopback only. Started as a child process whose output
 * goes to a file, so that it does not die in the middle of a write when the portal is killed.
 */
public final class EmbeddedDatabase {

    private static final int SECONDS_TO_START = 180;
    private static final int SECONDS_TO_STOP = 60;

    private final Process server;
    private final int port;

    private EmbeddedDatabase(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the server on {@code folder}, making the data on first use. A server left behind there by a killed portal is
     * ended first; whoever calls holds the folder for itself.
     *
     * @param programs where the build has unpacked the server
     */
    public static EmbeddedDatabase start(Path folder, Path programs) {
        DatabaseFolder place = new DatabaseFolder(folder.toAbsolutePath().normalize());
        ServerPrograms server = ServerPrograms.in(programs.toAbsolutePath().normalize());
        LeftBehindServer.end(place);
        place.prepare(server);
        int port = freePort();
        try {
            Process process = new ProcessBuilder(command(place, server, port))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(place.log().toFile()))
                    .start();
            process.getOutputStream().close();
            EmbeddedDatabase database = new EmbeddedDatabase(process, port);
            database.awaitConnections(place);
            return database;
        } catch (IOException e) {
            throw new CannotStart("The embedded database server cannot be run: " + e.getMessage(), e);
        }
    }

    /** Ends what may be left running on {@code folder} and deletes the data; whoever calls holds the folder for itself. */
    public static void remove(Path folder) {
        end(folder);
        new DatabaseFolder(folder.toAbsolutePath().normalize()).delete();
    }

    /** Ends the server on {@code folder}, whoever started it, and waits until it has written everything. */
    static void end(Path folder) {
        LeftBehindServer.end(new DatabaseFolder(folder.toAbsolutePath().normalize()));
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + DatabaseFolder.SCHEMA;
    }

    public String user() {
        return "root";
    }

    long pid() {
        return server.pid();
    }

    /** Lets the server finish its writes and end; safe to call twice. */
    public void stop() {
        server.destroy();
        try {
            server.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(DatabaseFolder place, ServerPrograms programs, int port) {
        List<String> command = new ArrayList<>(programs.command(place));
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=",
                "--skip-ssl",
                "--skip-name-resolve",
                "--pid-file=" + place.pidFile(),
                "--tmpdir=" + place.temporary(),
                "--innodb-snapshot-isolation=ON",
                "--innodb-buffer-pool-size=64M",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_danish_ci"));
        return command;
    }

    private void awaitConnections(DatabaseFolder place) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (System.nanoTime() < end) {
            if (!server.isAlive()) {
                throw place.damaged();
            }
            try (var connection = DriverManager.getConnection(url(), user(), "")) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException notYet) {
                pause();
            }
        }
        stop();
        throw place.damaged();
    }

    private void pause() {
        try {
            server.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            server.destroy();
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No free port was found for the embedded database.", e);
        }
    }
}
