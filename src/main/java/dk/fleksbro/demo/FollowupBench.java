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
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code ./portal bench followup}: the night's work over 100,000 employments, and what a page of agreement and follow-up
 * takes in a running portal: statements, and processor time of the thread that answers, from the first filter to the last
 * byte. All pages are opened in turn, first to warm up and then to be measured, as in a portal that has been up for an hour.
 * Two things are asked now and then besides a page's own: once in three seconds whether the session still stands, and once
 * after somebody was told of something that it is marked as read; they are in {@code sql_any_visit_max} only.
 * The first night has everything to catch up on; the second is a night like others. Prints one line of JSON; everything else
 * goes to the error output.
 */
final class FollowupBench {

    private static final Path FOLDER = Path.of("target/bench-followup");
    private static final int WARM_UP = 300;
    private static final int MEASURED = 60;
    /** So many employments are opened in turn, each more than once before anything is measured. */
    private static final int OPENED = 100;

    /** A page of words that asks the database nothing: what any page costs here, whatever stands on it. */
    private static final String PLAIN = "tilgaengelighed";

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

    private record Visit(BenchBrowser browser, IntFunction<String> path) {}

    /**
     * @param statements half of all visits take no more
     * @param mostStatements of any visit, the first ones too
     * @param cpuMillis half of all visits take less
     */
    private record Page(int statements, int mostStatements, double cpuMillis) {}

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
        Map<String, Page> pages = new LinkedHashMap<>();
        took(visits()).forEach((name, took) -> pages.put(name, page(took)));
        Page plain = Objects.requireNonNull(pages.remove(PLAIN));
        List<Double> cpu = pages.values().stream().map(Page::cpuMillis).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"followup\",\"nightly_100k_s\":%.1f,\"nightly_effects\":%d,\"first_night_s\":%.1f,\"first_night_effects\":%d,"
                        + "\"sql_per_page_max\":%d,\"sql_any_visit_max\":%d,"
                        + "\"sql_counted\":\"median visit of each page; any visit: also the check of the session every 3 s and a notice marked as read\","
                        + "\"cpu_counted\":\"thread that answers, whole request, all pages warmed up %d times in turn, median of %d visits; of the pages the median\","
                        + "\"cpu_ms_per_interaction\":%.2f,\"cpu_ms_max_page\":%.2f,\"cpu_ms_plain_page\":%.2f,\"pages\":{%s},"
                        + "\"processors\":%d,\"java\":\"%s\"}%n",
                second.seconds(),
                second.effects(),
                first.seconds(),
                first.effects(),
                pages.values().stream().mapToInt(Page::statements).max().orElse(-1),
                pages.values().stream().mapToInt(Page::mostStatements).max().orElse(-1),
                WARM_UP,
                MEASURED,
                cpu.get(cpu.size() / 2),
                cpu.getLast(),
                plain.cpuMillis(),
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
    private Map<String, Visit> visits() throws IOException, InterruptedException {
        Map<String, Visit> visits = new LinkedHashMap<>();
        BenchBrowser consultant = BenchBrowser.of(BenchPeople.id(BenchPeople.CONSULTANT, 3), port, jdbc);
        int n = 3 * BenchPeople.IN_A_MUNICIPALITY;
        IntFunction<String> employment = i -> "/" + BenchPeople.id(BenchPeople.EMPLOYMENT, n + i % OPENED);
        visits.put("consultant opfoelgning", new Visit(consultant, i -> "opfoelgning"));
        visits.put("consultant opfoelgning/ID", new Visit(consultant, i -> "opfoelgning" + employment.apply(i)));
        visits.put(
                "consultant opfoelgning/ID/noget-er-galt",
                new Visit(consultant, i -> "opfoelgning" + employment.apply(i) + "/noget-er-galt"));
        visits.put("consultant aftaler", new Visit(consultant, i -> "aftaler"));
        visits.put("consultant aftaler/ID", new Visit(consultant, i -> "aftaler" + employment.apply(i)));
        BenchBrowser citizen = BenchBrowser.of(BenchPeople.id(BenchPeople.CITIZEN_ACCOUNT, n), port, jdbc);
        String own = "/" + BenchPeople.id(BenchPeople.EMPLOYMENT, n);
        visits.put("citizen opfoelgning", new Visit(citizen, i -> "opfoelgning"));
        visits.put("citizen opfoelgning/ID", new Visit(citizen, i -> "opfoelgning" + own));
        visits.put("citizen aftaler/ID", new Visit(citizen, i -> "aftaler" + own));
        BenchBrowser employer = BenchBrowser.of(BenchPeople.id(BenchPeople.EMPLOYER, n / 10), port, jdbc);
        visits.put("employer opfoelgning", new Visit(employer, i -> "opfoelgning"));
        visits.put("employer opfoelgning/ID", new Visit(employer, i -> "opfoelgning" + own));
        return visits;
    }

    private static Map<String, List<BenchProbe.Request>> took(Map<String, Visit> visits)
            throws IOException, InterruptedException {
        Map<String, List<BenchProbe.Request>> took = new LinkedHashMap<>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            for (Map.Entry<String, Visit> visit : visits.entrySet()) {
                BenchBrowser browser = visit.getValue().browser();
                took.computeIfAbsent(visit.getKey(), name -> new ArrayList<>())
                        .add(browser.open(visit.getValue().path().apply(i)));
                // the same page again is another visit to the portal only when one has been elsewhere
                took.computeIfAbsent(PLAIN, name -> new ArrayList<>()).add(browser.open(PLAIN));
            }
        }
        return took;
    }

    private static Page page(List<BenchProbe.Request> took) {
        List<BenchProbe.Request> measured = took.subList(took.size() * WARM_UP / (WARM_UP + MEASURED), took.size());
        List<Double> cpu =
                measured.stream().map(BenchProbe.Request::cpuMillis).sorted().toList();
        List<Integer> statements =
                took.stream().map(BenchProbe.Request::statements).sorted().toList();
        return new Page(statements.get(statements.size() / 2), statements.getLast(), cpu.get(cpu.size() / 2));
    }
}
