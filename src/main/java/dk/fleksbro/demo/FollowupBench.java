package dk.fleksbro.demo;

import dk.fleksbro.FleksbroApplication;
import dk.fleksbro.document.KeyFile;
import dk.fleksbro.followup.NightlyRun;
import dk.fleksbro.shared.DanishTime;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code ./portal bench followup}: the night's work over 100,000 employments, and what a page of agreement and follow-up
 * takes in a running portal: statements, and processor time of the thread that answers. The first night has everything to
 * catch up on; the second is a night like others. Prints one line of JSON; everything else goes to the error output.
 */
final class FollowupBench {

    private static final Path FOLDER = Path.of("target/bench-followup");
    private static final int WARM_UP = 150;
    private static final int MEASURED = 60;
    private static final double NANOS = 1e9;

    private final ConfigurableApplicationContext portal;
    private final JdbcClient jdbc;
    private final int port;

    private FollowupBench(ConfigurableApplicationContext portal) {
        this.portal = portal;
        this.jdbc = portal.getBean(JdbcClient.class);
        this.port = portal.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private record Night(double seconds, long effects) {}

    private record Page(int statements, double cpuMillis) {}

    public static void main(String[] args) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        EmbeddedDatabase.remove(FOLDER);
        EmbeddedDatabase database = EmbeddedDatabase.start(FOLDER, Path.of("target/mariadb"));
        System.setProperty("fleksbro.home", FOLDER.toString());
        System.setProperty(
                "fleksbro.keys", KeyFile.ensure(FOLDER.resolve("keys.json")).toString());
        try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(
                        FleksbroApplication.class, BenchProbe.class)
                .profiles("demo")
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--server.port=0",
                        // no mail is sent while something is measured
                        "--db-scheduler.polling-interval=24h",
                        "--db-scheduler.immediate-execution-enabled=false")) {
            new FollowupBench(portal).measure();
        } finally {
            database.stop();
        }
    }

    private void measure() throws IOException, InterruptedException {
        System.err.println("writing " + BenchPeople.EMPLOYMENTS + " employments …");
        new BenchPeople(jdbc).load(DanishTime.date(portal.getBean(Clock.class).instant()));
        System.err.println("the nights …");
        Night first = night();
        BenchProbe.moveClock(Duration.ofDays(1));
        Night second = night();
        System.err.println("the pages …");
        Map<String, Page> pages = pages();
        List<Double> cpu = pages.values().stream().map(Page::cpuMillis).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"followup\",\"nightly_100k_s\":%.1f,\"nightly_effects\":%d,\"first_night_s\":%.1f,\"first_night_effects\":%d,"
                        + "\"sql_per_page_max\":%d,\"cpu_ms_per_interaction\":%.2f,\"cpu_ms_max_page\":%.2f,\"pages\":{%s},"
                        + "\"processors\":%d,\"java\":\"%s\"}%n",
                second.seconds(),
                second.effects(),
                first.seconds(),
                first.effects(),
                pages.values().stream().mapToInt(Page::statements).max().orElse(-1),
                cpu.get(cpu.size() / 2),
                cpu.getLast(),
                pages.entrySet().stream()
                        .map(page -> String.format(
                                Locale.ROOT,
                                "\"%s\":{\"sql\":%d,\"cpu_ms\":%.2f}",
                                page.getKey(),
                                page.getValue().statements(),
                                page.getValue().cpuMillis()))
                        .collect(Collectors.joining(",")),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
    }

    private Night night() {
        long began = System.nanoTime();
        portal.getBean(NightlyRun.class).run();
        double seconds = (System.nanoTime() - began) / NANOS;
        long effects = jdbc.sql("select effects from nightly_run order by day desc limit 1")
                .query(Long.class)
                .single();
        System.err.printf(Locale.ROOT, "a night: %.1f s, %d effects%n", seconds, effects);
        return new Night(seconds, effects);
    }

    /** Each page for the reader who opens it most, each time of another employment where it is of one. */
    private Map<String, Page> pages() throws IOException, InterruptedException {
        Map<String, Page> pages = new LinkedHashMap<>();
        BenchBrowser consultant = BenchBrowser.of(BenchPeople.id(BenchPeople.CONSULTANT, 3), port, jdbc);
        IntFunction<String> employment =
                i -> "/" + BenchPeople.id(BenchPeople.EMPLOYMENT, 3 * BenchPeople.IN_A_MUNICIPALITY + i % 500);
        pages.put("consultant opfoelgning", page(consultant, i -> "opfoelgning"));
        pages.put("consultant opfoelgning/ID", page(consultant, i -> "opfoelgning" + employment.apply(i)));
        pages.put(
                "consultant opfoelgning/ID/noget-er-galt",
                page(consultant, i -> "opfoelgning" + employment.apply(i) + "/noget-er-galt"));
        pages.put("consultant aftaler", page(consultant, i -> "aftaler"));
        pages.put("consultant aftaler/ID", page(consultant, i -> "aftaler" + employment.apply(i)));
        int n = 3 * BenchPeople.IN_A_MUNICIPALITY;
        BenchBrowser citizen = BenchBrowser.of(BenchPeople.id(BenchPeople.CITIZEN_ACCOUNT, n), port, jdbc);
        String own = "/" + BenchPeople.id(BenchPeople.EMPLOYMENT, n);
        pages.put("citizen opfoelgning", page(citizen, i -> "opfoelgning"));
        pages.put("citizen opfoelgning/ID", page(citizen, i -> "opfoelgning" + own));
        pages.put("citizen aftaler/ID", page(citizen, i -> "aftaler" + own));
        BenchBrowser employer = BenchBrowser.of(BenchPeople.id(BenchPeople.EMPLOYER, n / 10), port, jdbc);
        pages.put("employer opfoelgning", page(employer, i -> "opfoelgning"));
        pages.put("employer opfoelgning/ID", page(employer, i -> "opfoelgning" + own));
        return pages;
    }

    private static Page page(BenchBrowser browser, IntFunction<String> path) throws IOException, InterruptedException {
        List<BenchProbe.Request> took = new ArrayList<>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            BenchProbe.Request request = browser.open(path.apply(i));
            // the same page again is another visit to the portal only when one has been elsewhere
            browser.open("tilgaengelighed");
            if (i >= WARM_UP) {
                took.add(request);
            }
        }
        List<Double> cpu =
                took.stream().map(BenchProbe.Request::cpuMillis).sorted().toList();
        return new Page(
                took.stream().mapToInt(BenchProbe.Request::statements).max().orElse(-1), cpu.get(cpu.size() / 2));
    }
}
