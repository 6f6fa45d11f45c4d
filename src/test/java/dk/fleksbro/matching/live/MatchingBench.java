package dk.fleksbro.matching.live;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariDataSource;
import dk.fleksbro.citizen.ProfileFeed;
import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.demo.EmbeddedDatabase;
import dk.fleksbro.matching.PreviewMeasure;
import dk.fleksbro.matching.SlowOracle;
import dk.fleksbro.matching.SyntheticDenmark;
import dk.fleksbro.matching.Weights;
import dk.fleksbro.matching.WeightsInForce;
import dk.fleksbro.matching.assignment.AssignmentMeasure;
import dk.fleksbro.matching.index.Found;
import dk.fleksbro.matching.index.IndexBenchmark;
import dk.fleksbro.matching.index.MatchIndex;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleFeed;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code ./portal bench matching}: 100,000 people and 20,000 roles, found in memory and by SQL in the same run. The database is the
 * embedded one, filled with the same people and roles; how long the index takes to fill from it, what it weighs, how soon a change is
 * seen, and whether its lists are those of a slow look at each pair; what it takes to preview other weights, and the best for everybody of a municipality at once. The times of lists are JMH’s, in a Java of their own. Prints
 * one line of JSON; what it is doing goes to the error output.
 */
final class MatchingBench {

    private static final Path FOLDER = Path.of("target/bench-matching");
    private static final double NANOS = 1e9;
    private static final double MEBI = 1024 * 1024;
    private static final int PAGE = 20;
    private static final int PEOPLE_CHECKED = 40;
    private static final int ROLES_CHECKED = 8;

    private final StringJoiner json = new StringJoiner(",", "{\"bench\":\"matching\",", "}");
    private final SyntheticDenmark world = new SyntheticDenmark(1);

    public static void main(String[] args) throws IOException, SQLException, RunnerException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        EmbeddedDatabase.remove(FOLDER);
        EmbeddedDatabase database = EmbeddedDatabase.start(FOLDER, Path.of("target/mariadb"));
        MatchingBench bench = new MatchingBench();
        try (HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl(database.url() + "?allowLocalInfile=true");
            source.setUsername(database.user());
            source.setPassword("");
            say("writing people and roles …");
            Flyway.configure().dataSource(source).load().migrate();
            try (Connection connection = source.getConnection()) {
                new SyntheticRows(FOLDER.resolve("rows")).load(bench.world, connection);
            }
            bench.live(source);
            say("lists, by JMH …");
            bench.lists();
            say("the same by SQL …");
            bench.sql(JdbcClient.create(source));
        } finally {
            database.stop();
            EmbeddedDatabase.remove(FOLDER);
        }
        say("what other weights would change …");
        bench.figure("weights_preview_s", PreviewMeasure.seconds(bench.world));
        say("everybody of a municipality at once …");
        AssignmentMeasure together = AssignmentMeasure.measure();
        bench.figure("together_s", together.seconds());
        bench.figure("together_gap_percent", together.gapPercent());
        bench.figure("together_greedy_share", together.greedyShare());
        bench.figure("people", SyntheticDenmark.PEOPLE);
        bench.figure("roles", SyntheticDenmark.ROLES);
        bench.figure("processors", Runtime.getRuntime().availableProcessors());
        bench.figure(
                "load_average", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.println(bench.json);
    }

    private void live(DataSource source) {
        try (AnnotationConfigApplicationContext context = readers(source)) {
            NodeIndex node = new NodeIndex(
                    context.getBean(RoleFeed.class),
                    context.getBean(ProfileFeed.class),
                    context.getBean(ProposalCounts.class),
                    context.getBean(WeightsInForce.class));
            double before = heap();
            say("filling …");
            long began = System.nanoTime();
            node.start();
            await(node::isFilled);
            figure("fill_s", (System.nanoTime() - began) / NANOS);
            figure("memory_mib", (heap() - before) / MEBI);
            changeSeen(node, context.getBean(JdbcClient.class));
            say("against the slow look …");
            figure("oracle_differences", differences(node.settled()));
            node.stop();
        }
    }

    /** A change by another node, from its write to its being in the lists of this one. */
    private void changeSeen(NodeIndex node, JdbcClient jdbc) {
        double longest = 0;
        for (int n = 0; n < 10; n++) {
            PublishedRole role = world.roles().get(1000 * n);
            String title = "Ny titel " + n;
            jdbc.sql("update flex_job_role set title = ? where id = ?")
                    .params(title, role.id().value())
                    .update();
            long began = System.nanoTime();
            await(() -> node.role(role.id()).orElseThrow().title().equals(title));
            longest = Math.max(longest, (System.nanoTime() - began) / NANOS);
            jdbc.sql("update flex_job_role set title = ? where id = ?")
                    .params(role.title(), role.id().value())
                    .update();
            await(() -> node.role(role.id()).orElseThrow().title().equals(role.title()));
        }
        figure("change_seen_s_max", longest);
    }

    private int differences(MatchIndex index) {
        Map<UUID, Integer> proposals = IntStream.range(0, SyntheticDenmark.PEOPLE)
                .filter(n -> n % 2 == 0)
                .boxed()
                .collect(Collectors.toMap(
                        n -> world.people().get(n).citizen().id().value(), n -> 1));
        int differences = 0;
        for (int n = 0; n < PEOPLE_CHECKED; n++) {
            ProfileRow person = world.people().get(n * (SyntheticDenmark.PEOPLE / PEOPLE_CHECKED));
            Found found = index.rolesFor(person.citizen(), person.profile(), Weights.FIRST, PAGE, 0);
            differences += found.equals(SlowOracle.rolesFor(person, world.roles(), Weights.FIRST, PAGE, 0)) ? 0 : 1;
        }
        for (int n = 0; n < ROLES_CHECKED; n++) {
            PublishedRole role = world.roles().get(n * (SyntheticDenmark.ROLES / ROLES_CHECKED));
            for (int m = 0; m < SyntheticDenmark.MUNICIPALITIES; m += 7) {
                var municipality = world.people().get(m).citizen().municipality();
                Found found = index.peopleFor(role, municipality.value(), Weights.FIRST, PAGE, 0);
                differences += found.equals(SlowOracle.peopleFor(
                                role, municipality, world.people(), proposals, Weights.FIRST, PAGE, 0))
                        ? 0
                        : 1;
            }
        }
        return differences;
    }

    private void sql(JdbcClient jdbc) {
        SqlLists lists = new SqlLists(jdbc);
        lists.prepare();
        figure(
                "sql_person_vs_roles_ms",
                lists.median(n -> lists.rolesFor(world.people().get(n * 977))));
        figure(
                "sql_role_vs_people_ms",
                lists.median(n -> lists.peopleFor(world.roles().get(n * 97))));
    }

    private void lists() throws RunnerException {
        var options = new OptionsBuilder()
                .include(IndexBenchmark.class.getName())
                .jvmArgs("-Xmx1g", "-XX:+UseSerialGC", "-Duser.timezone=UTC")
                .output(Path.of("target/bench-matching-jmh.txt").toString())
                .build();
        for (RunResult run : new Runner(options).run()) {
            var result = run.getPrimaryResult();
            switch (result.getLabel()) {
                case "personAgainstRoles" -> {
                    figure("person_vs_roles_p99_ms", result.getStatistics().getPercentile(99) / 1000);
                    figure("person_vs_roles_p50_ms", result.getStatistics().getPercentile(50) / 1000);
                }
                case "roleAgainstPeople" -> {
                    figure("role_vs_people_p99_ms", result.getStatistics().getPercentile(99) / 1000);
                    figure("role_vs_people_p50_ms", result.getStatistics().getPercentile(50) / 1000);
                }
                case "allPairs" -> figure("all_pairs_s", result.getScore() / 1000);
                default -> figure("pair_ns", result.getScore());
            }
        }
    }

    /** What reads for matching, and nothing else of the portal. */
    private static AnnotationConfigApplicationContext readers(DataSource source) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(
                new RegexPatternTypeFilter(
                        java.util.regex.Pattern.compile(
                                "dk\\.fleksbro\\.(citizen\\.ProfileFeed|vacancy\\.(RoleFeed|OpenRoles)|matching\\.(MatchWeights|WeightsInForce|live\\.ProposalCounts))")));
        scanner.scan("dk.fleksbro.citizen", "dk.fleksbro.vacancy", "dk.fleksbro.matching");
        context.refresh();
        return context;
    }

    private static double heap() {
        for (int n = 0; n < 3; n++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
        }
    }

    private void figure(String name, double value) {
        say(name + " " + value);
        json.add(String.format(Locale.ROOT, value == Math.rint(value) ? "\"%s\":%.0f" : "\"%s\":%.3f", name, value));
    }

    private static void say(String doing) {
        System.err.println(doing);
    }
}
