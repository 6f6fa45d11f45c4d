package dk.fleksbro.matching.assignment;

import dk.fleksbro.fairplan.flow.Network;
import dk.fleksbro.fairplan.flow.NetworkSimplex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The assignment that is worth most, with the prices that prove it. The same market always gives the same answer.
 *
 * @param most what no assignment can exceed, by the prices; equal to {@code worth} when this one is proven best
 */
public record BestAssignment(Assignment assignment, Prices prices, long worth, long most) {

    private static final int NONE = -1;

    public static BestAssignment of(Market market, Fairness fairness) {
        return new Flow(market, fairness).solve();
    }

    public boolean isProven() {
        return worth == most;
    }

    /** By how much another could be better at most, in hundredths of this one; 0 when it is proven best. */
    public double gapPercent() {
        return worth == 0 ? 0 : 100.0 * (most - worth) / worth;
    }

    /** From the root over people and roles back to the root. */
    private static final class Flow {

        private final Market market;
        private final Fairness fairness;
        private final Network network = new Network();
        private final int[] roleNode;
        private final int[] personNode;
        private final int[] arcOf;

        Flow(Market market, Fairness fairness) {
            this.market = market;
            this.fairness = fairness;
            this.roleNode = IntStream.range(0, market.positions().size())
                    .map(role -> network.addNode())
                    .toArray();
            this.personNode = new int[market.turns().size()];
            this.arcOf = new int[market.pairs().size()];
            for (int role = 0; role < roleNode.length; role++) {
                network.addArc(roleNode[role], Network.ROOT, market.positions().get(role), 0);
            }
            Arrays.fill(personNode, NONE);
            for (int i = 0; i < arcOf.length; i++) {
                Possible pair = market.pairs().get(i);
                if (personNode[pair.person()] == NONE) {
                    personNode[pair.person()] = network.addNode();
                }
                arcOf[i] = network.addArc(
                        personNode[pair.person()], roleNode[pair.role()], 1, market.worth(pair, fairness));
            }
            for (int node : personNode) {
                if (node != NONE) {
                    network.addArc(Network.ROOT, node, 1, 0);
                }
            }
        }

        BestAssignment solve() {
            NetworkSimplex simplex = new NetworkSimplex(network);
            simplex.solve();
            List<Possible> chosen = new ArrayList<>();
            for (int i = 0; i < arcOf.length; i++) {
                if (simplex.flow(arcOf[i]) > 0) {
                    chosen.add(market.pairs().get(i));
                }
            }
            Prices prices = prices(simplex);
            Assignment assignment = new Assignment(chosen);
            return new BestAssignment(
                    assignment, prices, market.worth(assignment.pairs(), fairness), prices.most(market, fairness));
        }

        /** A unit at a person earns what the turn is worth; a unit at a role has still to pay for its position. */
        private Prices prices(NetworkSimplex simplex) {
            List<Long> people = Arrays.stream(personNode)
                    .mapToObj(node -> node == NONE ? 0L : Math.max(0, simplex.potential(node)))
                    .toList();
            List<Long> roles = Arrays.stream(roleNode)
                    .mapToObj(node -> Math.max(0, -simplex.potential(node)))
                    .toList();
            return new Prices(people, roles);
        }
    }
}
