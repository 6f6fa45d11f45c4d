package dk.fleksbro.fairplan.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** Against two solvers by others. */
class NetworkSimplexProperties {

    private static final int NODES = 14;

    static {
        Loader.loadNativeLibraries();
    }

    @Property(tries = 200)
    void a_circulation_is_worth_what_others_say_and_its_potentials_prove_it(@ForAll long seed) {
        Network network = network(new Random(seed));
        NetworkSimplex simplex = new NetworkSimplex(network);
        simplex.solve();
        long worth = worth(network, simplex);
        assertThat(worth).isEqualTo(ofOrTools(network));
        assertThat(worth).isEqualTo(ofJGraphT(network));
        assertThat(worth).isEqualTo(proven(network, simplex));
    }

    @Property(tries = 200)
    void a_changed_profit_is_taken_in_from_where_it_was(@ForAll long seed) {
        Random chance = new Random(seed);
        Network network = network(chance);
        NetworkSimplex simplex = new NetworkSimplex(network);
        simplex.solve();
        simplex.setProfit(chance.nextInt(network.arcs()), chance.nextInt(100) - 80);
        simplex.solve();
        assertThat(worth(network, simplex)).isEqualTo(ofOrTools(network));
    }

    /** Layers from the root over sources and sinks back to the root, as the planner has them. */
    private static Network network(Random chance) {
        Network network = new Network();
        for (int node = 1; node < NODES; node++) {
            network.addNode();
        }
        for (int node = 1; node < NODES; node++) {
            int later = node + 1 + chance.nextInt(NODES - node);
            network.addArc(node, later % NODES, 1 + chance.nextInt(3), chance.nextInt(60));
            network.addArc(Network.ROOT, node, 1 + chance.nextInt(4), chance.nextInt(40) - 30);
        }
        for (int i = 0; i < 3 * NODES; i++) {
            int from = 1 + chance.nextInt(NODES - 2);
            network.addArc(
                    from, from + 1 + chance.nextInt(NODES - 1 - from), 1 + chance.nextInt(2), chance.nextInt(60) - 30);
        }
        return network;
    }

    private static long worth(Network network, NetworkSimplex simplex) {
        long worth = 0;
        int[] left = new int[network.nodes()];
        for (int arc = 0; arc < network.arcs(); arc++) {
            assertThat(simplex.flow(arc)).isBetween(0, network.capacity(arc));
            worth += network.profit(arc) * simplex.flow(arc);
            left[network.from(arc)] -= simplex.flow(arc);
            left[network.to(arc)] += simplex.flow(arc);
        }
        assertThat(left).containsOnly(0);
        return worth;
    }

    private static long proven(Network network, NetworkSimplex simplex) {
        long bound = 0;
        for (int arc = 0; arc < network.arcs(); arc++) {
            long gain = network.profit(arc) + simplex.potential(network.to(arc)) - simplex.potential(network.from(arc));
            bound += network.capacity(arc) * Math.max(0, gain);
        }
        return bound;
    }

    private static long ofOrTools(Network network) {
        MinCostFlow flow = new MinCostFlow();
        for (int arc = 0; arc < network.arcs(); arc++) {
            flow.addArcWithCapacityAndUnitCost(
                    network.from(arc), network.to(arc), network.capacity(arc), -network.profit(arc));
        }
        assertThat(flow.solve()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
        return -flow.getOptimalCost();
    }

    private static long ofJGraphT(Network network) {
        DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph =
                new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
        Map<DefaultWeightedEdge, Integer> capacity = new HashMap<>();
        Map<Integer, Integer> supply = new HashMap<>();
        long filled = 0;
        for (int node = 0; node < network.nodes(); node++) {
            graph.addVertex(node);
        }
        // arcs that bring something begin full and can be emptied: JGraphT wants no costs below zero
        for (int arc = 0; arc < network.arcs(); arc++) {
            boolean full = network.profit(arc) > 0;
            int from = full ? network.to(arc) : network.from(arc);
            int to = full ? network.from(arc) : network.to(arc);
            DefaultWeightedEdge edge = graph.addEdge(from, to);
            graph.setEdgeWeight(edge, Math.abs(network.profit(arc)));
            capacity.put(edge, network.capacity(arc));
            if (full) {
                filled += network.profit(arc) * network.capacity(arc);
                supply.merge(network.to(arc), network.capacity(arc), Integer::sum);
                supply.merge(network.from(arc), -network.capacity(arc), Integer::sum);
            }
        }
        return filled
                - Math.round(new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                        .getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                                graph, node -> supply.getOrDefault(node, 0), capacity::get))
                        .getCost());
    }
}
