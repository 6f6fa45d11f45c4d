package dk.fleksbro.fairplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/**
 * {@code ./portal bench fair}: how good and how quick the planner is, beside what one would do by hand and a solver by others.
 * Large fairs are planned each in a Java of its own, so that their time is that of a cold start and their memory their own.
 * Prints one line of JSON; what it is doing goes to the error output.
 */
final class FairBench {

    private static final double NANOS = 1e9;
    private static final int RANDOM_FAIRS = 10_000;
    private static final int OF_EACH_KIND = 50;
    private static final int HALF_DAYS = 20;
    private static final int SEEDS = 5;
    private static final int CITIES = 20;

    private final StringJoiner json = new StringJoiner(",", "{\"bench\":\"fair\",", "}");

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 2) {
            cold(FairKind.valueOf(args[0]), Long.parseLong(args[1]));
            return;
        }
        if (args.length == 1) {
            mixedInteger(FairKind.valueOf(args[0]));
            return;
        }
        FairBench bench = new FairBench();
        bench.large();
        bench.proven();
        bench.halfDays();
        bench.waiting();
        bench.replanning(FairKind.NATIONAL, "replan", SEEDS);
        bench.replanning(FairKind.CITY, "replan_city", CITIES);
        bench.random();
        bench.others();
        bench.figure("processors", Runtime.getRuntime().availableProcessors());
        System.out.println(bench.json);
    }

    /** What one Java that plans one fair says of it. */
    private record Cold(double seconds, boolean proven, double mebibytes) {}

    private static void cold(FairKind kind, long seed) throws IOException {
        Fair fair = kind.make(seed);
        long began = System.nanoTime();
        FairPlan plan = FairPlanner.plan(fair);
        double seconds = (System.nanoTime() - began) / NANOS;
        double kibibytes = Files.readString(Path.of("/proc/self/status"))
                .lines()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%.3f %b %.0f%n",
                seconds,
                plan.proven() && PlanChecker.check(plan.fair(), plan.dates()).isEmpty(),
                kibibytes / 1024);
    }

    /** HiGHS speaks on the output as it likes, so what it took and whether it agrees stands in the last line. */
    private static void mixedInteger(FairKind kind) {
        FairPlan ours = FairPlanner.plan(kind.make(1));
        long began = System.nanoTime();
        List<Long> best = new MixedInteger(ours.fair()).solve();
        double seconds = (System.nanoTime() - began) / NANOS;
        System.out.printf(
                Locale.ROOT, "%n%.3f %b 0%n", seconds, best.equals(BruteForce.figures(ours.fair(), ours.figures())));
    }

    private static Cold inItsOwnJava(FairKind kind, Object... seed) {
        try {
            List<String> words = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-Xmx400m",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    FairBench.class.getName(),
                    kind.name()));
            Arrays.stream(seed).map(String::valueOf).forEach(words::add);
            Process java = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String[] said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .reduce("", (first, last) -> last)
                    .split(" ");
            return new Cold(Double.parseDouble(said[0]), Boolean.parseBoolean(said[1]), Double.parseDouble(said[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void large() {
        for (FairKind kind : List.of(FairKind.NATIONAL, FairKind.TIGHT_NATIONAL, FairKind.EXTREME)) {
            say(kind);
            List<Cold> runs = LongStream.rangeClosed(1, SEEDS)
                    .mapToObj(seed -> inItsOwnJava(kind, seed))
                    .toList();
            String name = kind.name().toLowerCase(Locale.ROOT);
            figure(name + "_s", median(runs, Cold::seconds));
            figure(name + "_mib", median(runs, Cold::mebibytes));
            figure(
                    name + "_proven_share",
                    share(runs.stream().filter(Cold::proven).count(), SEEDS));
        }
    }

    private void proven() {
        int all = 0;
        for (FairKind kind : List.of(FairKind.SMALL, FairKind.CITY, FairKind.TIGHT, FairKind.RICH)) {
            say(kind);
            for (int seed = 1; seed <= OF_EACH_KIND; seed++) {
                all += confirmed(FairPlanner.closer(FairPlanner.plan(kind.make(seed)))) ? 1 : 0;
            }
        }
        figure("proven_share", share(all, 4 * OF_EACH_KIND));
    }

    private void halfDays() {
        for (FairKind kind : List.of(FairKind.NASTY_CITY, FairKind.NASTY_SMALL, FairKind.ACCOMPANIED)) {
            say(kind);
            int quickly = 0;
            int proven = 0;
            List<Double> seconds = new ArrayList<>();
            for (int seed = 1; seed <= HALF_DAYS; seed++) {
                long began = System.nanoTime();
                FairPlan quick = FairPlanner.plan(kind.make(seed));
                FairPlan plan = FairPlanner.closer(quick);
                seconds.add((System.nanoTime() - began) / NANOS);
                quickly += quick.proven() ? 1 : 0;
                proven += confirmed(plan) ? 1 : 0;
            }
            String name = kind == FairKind.NASTY_CITY ? "nasty" : kind.name().toLowerCase(Locale.ROOT);
            figure(name + "_proven_share", share(proven, HALF_DAYS));
            figure(name + "_proven_by_flow", share(quickly, HALF_DAYS));
            figure(name + "_s_median", median(seconds, s -> s));
            figure(name + "_s_max", seconds.stream().mapToDouble(s -> s).max().orElseThrow());
        }
    }

    private static boolean confirmed(FairPlan plan) {
        return plan.proven() && PlanChecker.check(plan.fair(), plan.dates()).isEmpty();
    }

    private void waiting() {
        for (FairKind kind : List.of(FairKind.CITY, FairKind.NATIONAL)) {
            say(kind);
            List<Double> seconds = new ArrayList<>();
            List<Double> rounds = new ArrayList<>();
            int aboveLeast = 0;
            for (int seed = 1; seed <= SEEDS; seed++) {
                FairPlan plan = FairPlanner.plan(kind.make(seed));
                long began = System.nanoTime();
                FairPlan calm = FairPlanner.lessWaiting(plan, 1);
                seconds.add((System.nanoTime() - began) / NANOS);
                rounds.add((double) calm.figures().avoidableWaiting());
                aboveLeast += calm.figures().avoidableWaiting() - FairAdvisor.leastWaiting(calm);
            }
            String name = kind.name().toLowerCase(Locale.ROOT);
            figure("waiting_" + name, rounds.stream().mapToDouble(r -> r).max().orElseThrow());
            figure("waiting_" + name + "_above_least", aboveLeast);
            figure("waiting_" + name + "_s", median(seconds, s -> s));
        }
    }

    private void replanning(FairKind kind, String kindName, int seeds) {
        say(kindName);
        for (ReplanPolicy policy : ReplanPolicy.values()) {
            List<Double> millis = new ArrayList<>();
            List<Double> kept = new ArrayList<>();
            double gap = 0;
            int fairest = 0;
            for (int seed = 1; seed <= seeds; seed++) {
                FairPlan plan = FairPlanner.plan(kind.make(seed));
                NoShows day = NoShows.of(plan, seed);
                long began = System.nanoTime();
                Replan replan = FairReplanner.replan(day.now(), day.published(), policy);
                millis.add((System.nanoTime() - began) / NANOS * 1000);
                kept.add(replan.keptShare());
                gap = Math.max(gap, replan.plan().bound().scoreGap(replan.plan().figures()));
                boolean met = replan.plan()
                        .bound()
                        .seekersWithAtLeast()
                        .equals(replan.plan().figures().seekersWithAtLeast());
                fairest += met
                                && PlanChecker.check(
                                                replan.plan().fair(),
                                                replan.plan().dates())
                                        .isEmpty()
                        ? 1
                        : 0;
            }
            String name = policy == ReplanPolicy.KEEP_DATES
                    ? kindName
                    : kindName + "_" + policy.name().toLowerCase(Locale.ROOT);
            figure(name + "_ms", median(millis, m -> m));
            figure(name + "_kept", median(kept, k -> k));
            figure(name + "_kept_least", kept.stream().mapToDouble(k -> k).min().orElseThrow());
            figure(name + "_score_gap_most", gap);
            figure(name + "_fairest_share", share(fairest, seeds));
        }
    }

    private void random() {
        say("random fairs and re-plans");
        int broken = 0;
        for (int seed = 1; seed <= RANDOM_FAIRS; seed++) {
            RandomFairs fairs = new RandomFairs(seed);
            FairPlan plan = FairPlanner.plan(fairs.make(16, 6, 8));
            broken += PlanChecker.check(plan.fair(), plan.dates()).size();
            ReplanPolicy policy = ReplanPolicy.values()[seed % ReplanPolicy.values().length];
            FairPlan later = FairReplanner.replan(fairs.later(plan.fair()), plan.dates(), policy)
                    .plan();
            broken += PlanChecker.check(later.fair(), later.dates()).size();
        }
        figure("random_fairs", RANDOM_FAIRS);
        figure("broken_rules", broken);
    }

    private void others() {
        say("others");
        Fair city = FairKind.CITY.make(1);
        FairPlan ours = FairPlanner.plan(city);
        long began = System.nanoTime();
        PlanFigures greedy = PlanFigures.of(city, GreedyPlanner.plan(city));
        figure("greedy_city_s", (System.nanoTime() - began) / NANOS);
        figure(
                "greedy_city_score_share",
                (double) greedy.score() / ours.figures().score());
        figure(
                "greedy_city_lacking_a_date",
                ours.figures().seekersWithAtLeast().stream().mapToInt(n -> n).sum()
                        - greedy.seekersWithAtLeast().stream().mapToInt(n -> n).sum());
        Cold highs = inItsOwnJava(FairKind.CITY);
        figure("ortools_city_s", highs.seconds());
        figure("ortools_city_agrees", highs.proven() ? 1 : 0);
        began = System.nanoTime();
        FairPlanner.plan(city);
        figure("city_s", (System.nanoTime() - began) / NANOS);
    }

    private void figure(String name, double value) {
        json.add("\"%s\":%s"
                .formatted(name, String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "")));
    }

    private static double share(long of, int all) {
        return (double) of / all;
    }

    private static <T> double median(List<T> runs, ToDoubleFunction<T> figure) {
        return runs.stream().mapToDouble(figure).sorted().toArray()[runs.size() / 2];
    }

    private static void say(Object what) {
        System.err.println(what + " …");
    }
}
