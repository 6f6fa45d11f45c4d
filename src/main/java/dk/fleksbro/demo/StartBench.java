package dk.fleksbro.demo;

import dk.fleksbro.document.KeyFile;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * {@code ./portal bench start}: how long the packaged jar needs to be healthy, and how much memory it then holds. Measured as
 * production runs it (laid out as files, with the AOT cache, against a MariaDB that is up), on a database with the demo
 * municipality in it. Prints one line of JSON; everything else goes to the error output.
 */
final class StartBench {

    private static final int RUNS = 5;
    private static final Path FOLDER = Path.of("target/bench");
    private static final Path JAR = Path.of("target/app/fleksbro.jar");
    private static final Path CACHE = FOLDER.resolve("fleksbro.aot");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final EmbeddedDatabase database;

    private StartBench(EmbeddedDatabase database) {
        this.database = database;
    }

    private record Run(double seconds, long residentMib) {}

    public static void main(String[] args) throws Exception {
        EmbeddedDatabase.remove(FOLDER);
        EmbeddedDatabase database = EmbeddedDatabase.start(FOLDER, Path.of("target/mariadb"));
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
        new StartBench(database).measure();
    }

    private void measure() throws IOException, InterruptedException, SQLException {
        loadDemo();
        Files.deleteIfExists(CACHE);
        System.err.println("training the AOT cache …");
        run(List.of("-XX:AOTCacheOutput=" + CACHE));
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            Run run = run(List.of("-XX:AOTCache=" + CACHE));
            System.err.printf(Locale.ROOT, "run %d: %.2f s, %d MiB%n", i + 1, run.seconds(), run.residentMib());
            runs.add(run);
        }
        List<Double> seconds = runs.stream().map(Run::seconds).sorted().toList();
        List<Long> resident = runs.stream().map(Run::residentMib).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"start\",\"seconds_to_healthy\":%.2f,\"resident_mib\":%d,\"jar_mb\":%.1f,\"runs\":%s,"
                        + "\"aot_cache_mb\":%.1f,\"processors\":%d,\"java\":\"%s\"}%n",
                seconds.get(RUNS / 2),
                resident.get(RUNS / 2),
                Files.size(Path.of("target/fleksbro.jar")) / 1e6,
                seconds.stream().map(s -> "%.2f".formatted(s)).toList(),
                Files.size(CACHE) / 1e6,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
    }

    /** By the local portal; then the people get other addresses, because production refuses to start on a demo. */
    private void loadDemo() throws IOException, InterruptedException, SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "");
                var statement = connection.createStatement()) {
            System.err.println("loading the demo municipality …");
            start(List.of("-cp", JAR + ":target/app/fleksbro-demo.jar", "dk.fleksbro.demo.LocalPortal"));
            statement.execute("update account set email = replace(email, '@example.org', '@bench.test')");
            statement.execute("update installation set kind = 'PRODUCTION'");
        }
    }

    private Run run(List<String> flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(flags);
        command.addAll(List.of("-jar", JAR.toString()));
        return start(command);
    }

    private Run start(List<String> arguments) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "@docker/java.args"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("portal.console.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "FLEKSBRO_KEYS",
                                KeyFile.ensure(FOLDER.resolve("keys.json")).toString(),
                        "PORT", String.valueOf(port),
                        "FLEKSBRO_HOME", FOLDER.resolve("home").toString(),
                        "FLEKSBRO_DB_URL", database.url(),
                        "FLEKSBRO_DB_USER", database.user(),
                        "FLEKSBRO_MAIL_HOST", "localhost",
                        "FLEKSBRO_ADDRESS", "http://localhost:" + port));
        long began = System.nanoTime();
        Process process = builder.start();
        while (!isHealthy(port)) {
            if (!process.isAlive() || System.nanoTime() - began > TimeUnit.MINUTES.toNanos(5)) {
                process.destroy();
                throw new IllegalStateException("the portal did not come up, see " + FOLDER);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Run run = new Run(seconds, resident(process.pid()));
        process.destroy();
        process.waitFor();
        return run;
    }

    private static boolean isHealthy(int port) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/actuator/health")
                            .toURL()
                            .openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static long resident(long pid) throws IOException {
        var found = RESIDENT.matcher(Files.readString(Path.of("/proc", String.valueOf(pid), "status")));
        return found.find() ? Long.parseLong(found.group(1)) / 1024 : -1;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
