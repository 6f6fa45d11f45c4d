package dk.fleksbro.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How long it takes to find the best for everybody in a municipality, where it is hardest: everybody suits every role.
 *
 * @param seconds the median of the runs
 * @param gapPercent the largest gap between what was found and what is possible; 0 when all are proven
 * @param greedyShare what greedy is worth, as a share of the best
 */
public record AssignmentMeasure(double seconds, double gapPercent, double greedyShare) {

    private static final int PEOPLE = 730;
    private static final int ROLES = 120;
    private static final int RUNS = 9;
    private static final double NANOS = 1e9;

    public static AssignmentMeasure measure() {
        double[] seconds = new double[RUNS];
        double gap = 0;
        double greedy = 0;
        for (int run = 0; run < RUNS; run++) {
            Fairness fairness = Fairness.values()[run % Fairness.values().length];
            Market market = market(run);
            long began = System.nanoTime();
            BestAssignment best = BestAssignment.of(market, fairness);
            seconds[run] = (System.nanoTime() - began) / NANOS;
            gap = Math.max(gap, best.gapPercent());
            greedy += (double) market.worth(Greedy.of(market, fairness).pairs(), fairness) / best.worth() / RUNS;
        }
        Arrays.sort(seconds);
        return new AssignmentMeasure(seconds[RUNS / 2], gap, greedy);
    }

    private static Market market(int seed) {
        Random random = new Random(seed);
        List<Possible> pairs = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            for (int role = 0; role < ROLES; role++) {
                pairs.add(new Possible(person, role, random.nextInt(Possible.BEST + 1)));
            }
        }
        return new Market(
                IntStream.range(0, PEOPLE)
                        .map(person -> random.nextInt(80))
                        .boxed()
                        .toList(),
                IntStream.range(0, ROLES)
                        .map(role -> 1 + random.nextInt(3))
                        .boxed()
                        .toList(),
                pairs);
    }
}
