package dk.fleksbro.matching.index;

import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.matching.Fit;
import dk.fleksbro.matching.Matcher;
import dk.fleksbro.matching.SyntheticDenmark;
import dk.fleksbro.matching.Weights;
import dk.fleksbro.vacancy.PublishedRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The questions asked of an index as large as Denmark: the best twenty with their reasons, as they stand on a page. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 4)
public class IndexBenchmark {

    private static final int PAGE = 20;
    private static final int PROCESSORS = 2;
    /** A step that meets everybody once before it meets anybody again. */
    private static final int STEP = 7919;

    private final MatchIndex index = new MatchIndex();
    private List<PublishedRole> roles = List.of();
    private List<ProfileRow> people = List.of();
    private int next;

    @Setup
    public void fill() {
        SyntheticDenmark world = new SyntheticDenmark(1);
        roles = world.roles();
        people = world.people();
        index.change(change -> {
            roles.forEach(change::put);
            people.forEach(row -> change.put(row.citizen(), row.profile()));
        });
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<Fit> personAgainstRoles() {
        ProfileRow person = people.get(step(people.size()));
        List<Fit> fits = new ArrayList<>(PAGE);
        index.rolesFor(person.citizen(), person.profile(), Weights.FIRST, PAGE, 0)
                .page()
                .forEach(hit -> {
                    PublishedRole role = roles.get(SyntheticDenmark.number(hit.id()));
                    fits.add(Matcher.fit(role, person.citizen(), person.profile(), Weights.FIRST));
                });
        return fits;
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<Fit> roleAgainstPeople() {
        PublishedRole role = roles.get(step(roles.size()));
        List<Fit> fits = new ArrayList<>(PAGE);
        index.peopleEverywhere(role, Weights.FIRST, PAGE, 0).page().forEach(hit -> {
            ProfileRow person = people.get(SyntheticDenmark.number(hit.id()));
            fits.add(Matcher.fit(role, person.citizen(), person.profile(), Weights.FIRST));
        });
        return fits;
    }

    /** The verdict and the score of a person and each role, near or far, whether or not it can come on a page. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @OperationsPerInvocation(SyntheticDenmark.ROLES)
    public long pair() {
        return index.sumOfAll(step(people.size()));
    }

    /** The best twenty roles of everybody. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public long allPairs() throws InterruptedException, ExecutionException {
        try (ExecutorService processors = Executors.newFixedThreadPool(PROCESSORS)) {
            List<Future<Long>> parts = IntStream.range(0, PROCESSORS)
                    .mapToObj(part -> processors.submit(() -> part(part)))
                    .toList();
            long found = 0;
            for (Future<Long> part : parts) {
                found += part.get();
            }
            return found;
        }
    }

    private long part(int part) {
        long found = 0;
        for (int n = part; n < people.size(); n += PROCESSORS) {
            ProfileRow person = people.get(n);
            found += index.rolesFor(person.citizen(), person.profile(), Weights.FIRST, PAGE, 0)
                    .page()
                    .size();
        }
        return found;
    }

    private int step(int size) {
        next += STEP;
        return next % size;
    }
}
