package dk.fleksbro.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

@UseCase("M6")
class AssignmentProperties {

    @Property(tries = 500)
    void every_rule_holds_the_prices_prove_it_and_greedy_is_never_better(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 40) int people,
            @ForAll @IntRange(min = 0, max = 12) int roles,
            @ForAll Fairness fairness) {
        Market market = market(seed, people, roles, 3);
        BestAssignment best = BestAssignment.of(market, fairness);
        assertThat(best.isProven()).isTrue();
        assertThat(best.assignment().pairs()).isSubsetOf(market.pairs());
        assertThat(best.assignment().pairs().stream().map(Possible::person)).doesNotHaveDuplicates();
        for (int role = 0; role < roles; role++) {
            int one = role;
            assertThat(best.assignment().pairs().stream().filter(pair -> pair.role() == one))
                    .hasSizeLessThanOrEqualTo(market.positions().get(role));
        }
        assertThat(market.worth(Greedy.of(market, fairness).pairs(), fairness)).isLessThanOrEqualTo(best.worth());
        assertThat(BestAssignment.of(market, fairness)).isEqualTo(best);
    }

    @Property(tries = 300)
    void the_worth_is_what_jgrapht_finds(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 25) int people,
            @ForAll @IntRange(min = 1, max = 12) int roles,
            @ForAll Fairness fairness) {
        Market market = market(seed, people, roles, 1);
        SimpleWeightedGraph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(0, people).forEach(person -> graph.addVertex("p" + person));
        IntStream.range(0, roles).forEach(role -> graph.addVertex("r" + role));
        market.pairs().stream()
                .filter(pair -> market.positions().get(pair.role()) > 0)
                .forEach(pair -> graph.setEdgeWeight(
                        graph.addEdge("p" + pair.person(), "r" + pair.role()), market.worth(pair, fairness)));
        double found = new MaximumWeightBipartiteMatching<>(
                        graph,
                        IntStream.range(0, people)
                                .mapToObj(person -> "p" + person)
                                .collect(Collectors.toSet()),
                        IntStream.range(0, roles).mapToObj(role -> "r" + role).collect(Collectors.toSet()))
                .getMatching()
                .getWeight();
        assertThat((double) BestAssignment.of(market, fairness).worth()).isEqualTo(found);
    }

    /** Down the queue of those who have waited, each in turn gets a role whenever those before can keep theirs. */
    @Property(tries = 300)
    void nobody_waits_so_that_somebody_who_waited_less_can_have_a_role(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 14) int people,
            @ForAll @IntRange(min = 1, max = 6) int roles) {
        Market market = market(seed, people, roles, 2);
        List<Integer> queue = IntStream.range(0, people)
                .boxed()
                .sorted(Comparator.comparing((Integer person) -> -market.turns().get(person)))
                .toList();
        List<Integer> served = new ArrayList<>();
        int[][] holders = IntStream.range(0, roles)
                .mapToObj(role -> IntStream.generate(() -> -1)
                        .limit(market.positions().get(role))
                        .toArray())
                .toArray(int[][]::new);
        for (int person : queue) {
            if (finds(market, person, holders, new boolean[roles])) {
                served.add(person);
            }
        }
        List<Integer> turns = turns(market, served);
        List<Integer> placed = BestAssignment.of(market, Fairness.LONGEST_WAIT_FIRST).assignment().pairs().stream()
                .map(Possible::person)
                .toList();
        assertThat(turns(market, placed)).isEqualTo(turns);
    }

    private static boolean finds(Market market, int person, int[][] holders, boolean[] tried) {
        for (Possible pair : market.pairs()) {
            if (pair.person() == person && !tried[pair.role()]) {
                tried[pair.role()] = true;
                int[] places = holders[pair.role()];
                for (int place = 0; place < places.length; place++) {
                    if (places[place] < 0 || finds(market, places[place], holders, tried)) {
                        places[place] = person;
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<Integer> turns(Market market, List<Integer> people) {
        return people.stream()
                .map(person -> market.turns().get(person))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    static Market market(long seed, int people, int roles, int mostPositions) {
        Random random = new Random(seed);
        List<Possible> pairs = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            for (int role = 0; role < roles; role++) {
                if (random.nextInt(3) == 0) {
                    pairs.add(new Possible(person, role, random.nextInt(Possible.BEST + 1)));
                }
            }
        }
        return new Market(
                IntStream.range(0, people)
                        .map(person -> random.nextInt(40))
                        .boxed()
                        .toList(),
                IntStream.range(0, roles)
                        .map(role -> random.nextInt(mostPositions + 1))
                        .boxed()
                        .toList(),
                pairs);
    }
}
