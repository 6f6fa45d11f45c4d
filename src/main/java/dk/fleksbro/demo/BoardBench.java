package dk.fleksbro.demo;

import com.sun.management.OperatingSystemMXBean;
import dk.fleksbro.FleksbroApplication;
import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.document.KeyFile;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairMove;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.PlanService;
import dk.fleksbro.fair.PlanStatus;
import dk.fleksbro.fair.board.BoardService;
import dk.fleksbro.fair.day.ClockService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.apache.catalina.Context;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * {@code ./portal bench board}: 5,000 phones show the board of the demo’s fair for a minute in which the host stops the clock and
 * lets it go on, so all of them fetch the page twice. The phones are a process of their own; memory is what is held after a
 * collection, with all phones there and without. Prints one line of JSON; everything else goes to the error output.
 */
final class BoardBench {

    private static final Path FOLDER = Path.of("target/bench-board");
    private static final int PHONES = 5000;
    private static final double NANOS = 1e9;
    private static final double MIB = 1024 * 1024;

    private final ServletWebServerApplicationContext portal;
    private final FairService fairs;
    private final PlanService plans;
    private final ClockService rounds;

    private BoardBench(ServletWebServerApplicationContext portal) {
        this.portal = portal;
        this.fairs = portal.getBean(FairService.class);
        this.plans = portal.getBean(PlanService.class);
        this.rounds = portal.getBean(ClockService.class);
    }

    public static void main(String[] args) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        EmbeddedDatabase.remove(FOLDER);
        EmbeddedDatabase database = EmbeddedDatabase.start(FOLDER, Path.of("target/mariadb"));
        System.setProperty("fleksbro.home", FOLDER.toString());
        System.setProperty(
                "fleksbro.keys", KeyFile.ensure(FOLDER.resolve("keys.json")).toString());
        try (ServletWebServerApplicationContext portal = (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(FleksbroApplication.class, BenchProbe.class)
                        .profiles("demo")
                        .run(
                                "--spring.datasource.url=" + database.url(),
                                "--spring.datasource.username=" + database.user(),
                                "--server.port=0")) {
            new BoardBench(portal).measure();
        } finally {
            database.stop();
        }
    }

    private void measure() throws IOException, InterruptedException {
        JdbcClient jdbc = portal.getBean(JdbcClient.class);
        FairId fair = new FairId(
                jdbc.sql("select id from fair where status in ('OPEN', 'CLOSED', 'PLANNED') order by day limit 1")
                        .query(UUID.class)
                        .single());
        signIn(new AccountId(jdbc.sql("select account_id from fair_staff where fair_id = ? and duty = 'HOST' limit 1")
                .param(fair.value())
                .query(UUID.class)
                .single()));
        sendPlan(fair);
        BenchProbe.moveClock(Duration.between(
                portal.getBean(Clock.class).instant(),
                fairs.find(fair).orElseThrow().terms().starts()));
        rounds.begin(fair, 0, 1);
        BoardService boards = portal.getBean(BoardService.class);
        boards.makeAddress(fair);
        String path = boards.page(fair).path().orElseThrow();
        double without = held();
        long sessions = sessions();
        System.err.println(PHONES + " phones come …");
        Process phones = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BoardPhones.class.getName(),
                        String.valueOf(server().getPort()),
                        path,
                        String.valueOf(PHONES))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                        new BufferedReader(new InputStreamReader(phones.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter tell = new PrintWriter(phones.getOutputStream(), true, StandardCharsets.UTF_8)) {
            said.readLine();
            double with = held();
            double before = cpu();
            tell.println("count");
            Thread.sleep(Duration.ofSeconds(20));
            rounds.pause(fair, 1);
            Thread.sleep(Duration.ofSeconds(20));
            rounds.goOn(fair, 2);
            Thread.sleep(Duration.ofSeconds(20));
            double took = cpu() - before;
            tell.println("stop");
            List<Long> counted = List.of(
                            Optional.ofNullable(said.readLine()).orElseThrow().split(" "))
                    .stream()
                    .map(Long::valueOf)
                    .toList();
            print(sessions() - sessions, without, with, took, counted);
        } finally {
            phones.destroy();
        }
    }

    private static void print(long sessions, double without, double with, double cpu, List<Long> counted) {
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"board\",\"phones\":%d,\"sessions\":%d,\"cookies\":%d,\"bytes_a_phone_a_minute\":%d,"
                        + "\"pages_sent\":%d,\"answered_unchanged\":%d,\"news_told\":%d,\"polling\":%d,\"failed\":%d,"
                        + "\"cpu_s_a_minute\":%.1f,\"held_mib\":%.0f,\"held_mib_without\":%.0f,\"heap_most_mib\":%.0f,"
                        + "\"changes\":2,\"processors\":%d,\"java\":\"%s\"}%n",
                PHONES,
                sessions,
                counted.get(6),
                counted.get(0) / PHONES,
                counted.get(1),
                counted.get(2),
                counted.get(3),
                counted.get(4),
                counted.get(5),
                cpu,
                with,
                without,
                Runtime.getRuntime().maxMemory() / MIB,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
    }

    /** Until the fair has a plan that was sent out. */
    private void sendPlan(FairId id) throws InterruptedException {
        JobFair fair = fairs.find(id).orElseThrow();
        if (fair.status() == FairStatus.OPEN) {
            fairs.move(id, fair.version(), FairMove.CLOSE_SIGN_UP, "");
        }
        if (fairs.find(id).orElseThrow().status() == FairStatus.PLANNED) {
            return;
        }
        int newest = plans.page(id, Optional.empty()).newest();
        plans.order(id, newest);
        while (plans.page(id, Optional.empty()).versions().getFirst().status() != PlanStatus.READY) {
            Thread.sleep(Duration.ofMillis(200));
        }
        plans.send(id, newest + 1);
    }

    private void signIn(AccountId host) {
        SignedIn person =
                portal.getBean(AccountService.class).find(host).orElseThrow().signedIn();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }

    private long sessions() {
        Context context = (Context) server().getTomcat().getHost().findChildren()[0];
        return context.getManager().getSessionCounter();
    }

    private TomcatWebServer server() {
        return (TomcatWebServer) Objects.requireNonNull(portal.getWebServer());
    }

    private static double cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / NANOS;
    }

    private static double held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    }
}
