package dk.fleksbro.demo;

import dk.fleksbro.FleksbroApplication;
import dk.fleksbro.shared.CannotStart;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The portal for whoever has just cloned it: production mode, an embedded database, the demo municipality, mail written to
 * files. With FLEKSBRO_DB_URL set, that server is used instead of the embedded one.
 */
public final class LocalPortal {

    /** Set once per process, so that the database outlives the restarts of {@code ./portal dev}. */
    private static final String HOME = "fleksbro.home";

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private LocalPortal() {}

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        try {
            if (System.getProperty(HOME) == null) {
                prepare(Arrays.asList(args).contains("--fresh"));
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        run(args);
    }

    private static void prepare(boolean fresh) {
        PortalFolder folder = PortalFolder.take(Path.of(setting("FLEKSBRO_HOME").orElse(".portal")));
        requireFreePort(setting("PORT").orElse("8080"));
        if (fresh) {
            folder.startOver();
        }
        if (setting("FLEKSBRO_DB_URL").isEmpty()) {
            Path programs = Path.of(System.getProperty("fleksbro.programs", "target/mariadb"));
            // runs after the portal has closed, so that the last requests still reach their data
            SpringApplication.getShutdownHandlers().add(() -> EmbeddedDatabase.end(folder.root()));
            EmbeddedDatabase database = EmbeddedDatabase.start(folder.root(), programs);
            System.setProperty("spring.datasource.url", database.url());
            System.setProperty("spring.datasource.username", database.user());
        }
        if (setting("FLEKSBRO_KEYS").isEmpty()) {
            System.setProperty("fleksbro.keys", folder.keys().toString());
        }
        System.setProperty(HOME, folder.root().toString());
    }

    private static void run(String[] args) {
        try {
            ConfigurableApplicationContext portal = new SpringApplicationBuilder(FleksbroApplication.class)
                    .profiles("demo")
                    .run(args);
            greet(portal);
        } catch (RuntimeException e) {
            if (e.getClass().getName().contains("devtools")) {
                throw e;
            }
            // a reason with a sentence of its own has been told already
            if (CannotStart.in(e).isEmpty()) {
                System.err.println("The portal did not start; why stands in "
                        + Path.of(System.getProperty(HOME, "")).resolve("portal.log")
                        + ". Nothing was deleted; ./portal run --fresh starts over.");
            }
            System.exit(1);
        }
    }

    private static void greet(ConfigurableApplicationContext portal) {
        Path home = Path.of(System.getProperty(HOME, ".portal"));
        OUT.println();
        OUT.println("Fleksbro stands at http://localhost:"
                + portal.getEnvironment().getRequiredProperty("local.server.port") + "/");
        OUT.println("Sign in as (everybody here is made up):");
        for (DemoSignIn person : portal.getBean(DemoMunicipality.class).signIns()) {
            OUT.printf("  %-30s  %-32s  %s%n", person.role(), person.email(), person.password());
        }
        OUT.println("Mail is not sent; it lies in " + home.resolve("mail"));
        OUT.println("Data and log: " + home + "   Stop: Ctrl-C   Start over: ./portal run --fresh");
    }

    private static void requireFreePort(String port) {
        try (ServerSocket socket = new ServerSocket(Integer.parseInt(port))) {
            socket.setReuseAddress(true);
        } catch (NumberFormatException e) {
            throw new CannotStart("PORT is to be a number from 1 to 65535, and is \"" + port + "\".", e);
        } catch (IllegalArgumentException e) {
            throw new CannotStart("PORT is to be a number from 1 to 65535, and is " + port + ".", e);
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " is taken; stop what uses it, or set another: PORT=8081 ./portal run", e);
        }
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
