package dk.fleksbro.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of the packaged portal, its folder under target/ and what it says on its console. */
public final class PackagedPortal implements AutoCloseable {

    private static final Path APP = Path.of("target/app").toAbsolutePath();
    private static final Path ALL = Path.of("target/e2e").toAbsolutePath();
    private static final Duration TO_START = Duration.ofMinutes(4);

    private final Process process;
    private final int port;
    private final Path home;
    private final Path console;

    private PackagedPortal(Process process, int port, Path home, Path console) {
        this.process = process;
        this.port = port;
        this.home = home;
        this.console = console;
    }

    /** The portal as {@code ./portal run} starts it, on a free port, answering. */
    public static PackagedPortal start(String name, Map<String, String> settings, String... arguments) {
        PackagedPortal portal = launch(name, freePort(), settings, arguments);
        portal.awaitHealthy();
        return portal;
    }

    /** The same, without waiting for it to answer. */
    public static PackagedPortal launch(String name, int port, Map<String, String> settings, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "@docker/java.args",
                "-cp",
                APP.resolve("fleksbro.jar") + ":" + APP.resolve("fleksbro-demo.jar"),
                "dk.fleksbro.demo.LocalPortal"));
        command.addAll(List.of(arguments));
        return java(name, port, settings, command);
    }

    /** The jar as production gets it, with nothing beside it and nothing in its environment but the settings. */
    public static PackagedPortal launchProduction(String name, int port, Map<String, String> settings) {
        return java(
                name,
                port,
                settings,
                List.of("@docker/java.args", "-jar", APP.resolve("fleksbro.jar").toString()));
    }

    static PackagedPortal java(String name, int port, Map<String, String> settings, List<String> arguments) {
        Path home = ALL.resolve(name);
        Path console = ALL.resolve(name + ".console.log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(arguments);
        try {
            Files.createDirectories(ALL);
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
            builder.environment().keySet().removeIf(key -> key.startsWith("FLEKSBRO_"));
            builder.environment().put("PORT", String.valueOf(port));
            builder.environment().put("FLEKSBRO_HOME", home.toString());
            builder.environment().putAll(settings);
            return new PackagedPortal(builder.start(), port, home, console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same portal after a restart: the same folder, data and port. */
    public PackagedPortal again(Map<String, String> settings, Map<String, String> database) {
        close();
        Map<String, String> all = new java.util.HashMap<>(database);
        all.putAll(settings);
        PackagedPortal portal = launch(home.getFileName().toString(), port, all);
        portal.awaitHealthy();
        return portal;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public Path home() {
        return home;
    }

    /** The mails written so far, oldest first. */
    public List<String> mails() {
        try (var files = Files.list(home.resolve("mail"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(PackagedPortal::read)
                    .toList();
        } catch (java.nio.file.NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String console() {
        return read(console);
    }

    public long pid() {
        return process.pid();
    }

    public void awaitHealthy() {
        long end = System.nanoTime() + TO_START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (status("/actuator/health") == 200) {
                return;
            }
            sleep();
        }
        close();
        throw new IllegalStateException("the portal did not come up:\n" + console());
    }

    /** The answer's status; 0 when nobody answers. */
    public int status(String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Waits for the process to end by itself. */
    public int exitCode() {
        try {
            if (process.waitFor(TO_START.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        throw new IllegalStateException("the portal did not end:\n" + console());
    }

    /** {@code kill -9}: no hook runs, nothing is tidied. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** What Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
