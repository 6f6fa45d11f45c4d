package dk.fleksbro.fairplan.pairs;

import dk.fleksbro.fairplan.Shortage;
import dk.fleksbro.fairplan.flow.Network;
import dk.fleksbro.fairplan.flow.NetworkSimplex;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Takes the cut behind a fairness level apart into groups of seekers who share the same scarce places. */
final class Shortages {

    private final PairNetwork pairs;
    private final NetworkSimplex simplex;
    private final int level;
    private final boolean[] wanting;

    /** For each node of the cut one of its group, found by following to the end. */
    private final int[] group;

    private Shortages(PairNetwork pairs, NetworkSimplex simplex, Residual residual, int level) {
        this.pairs = pairs;
        this.simplex = simplex;
        this.level = level;
        this.wanting = residual.wanting(level);
        this.group = new int[pairs.network.nodes()];
        for (int node = 0; node < group.length; node++) {
            group[node] = node;
        }
        for (int arc = 0; arc < pairs.network.arcs(); arc++) {
            int from = pairs.network.from(arc);
            int to = pairs.network.to(arc);
            if (wanting[from] && wanting[to]) {
                group[top(from)] = top(to);
            }
        }
    }

    static List<Shortage> of(PairNetwork pairs, NetworkSimplex simplex, Residual residual, int level) {
        Shortages shortages = new Shortages(pairs, simplex, residual, level);
        List<Shortage> found = new ArrayList<>();
        for (int node = 0; node < shortages.group.length; node++) {
            if (shortages.wanting[node] && shortages.group[node] == node) {
                found.add(shortages.shortage(node, residual));
            }
        }
        return found;
    }

    private int top(int node) {
        int at = node;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private Shortage shortage(int of, Residual residual) {
        Network network = pairs.network;
        List<Integer> seekers = new ArrayList<>();
        List<Integer> lacking = new ArrayList<>();
        for (int s = 0; s < pairs.day.seekers; s++) {
            int node = pairs.seekerTop(s);
            if (node != PairNetwork.NONE && wanting[node] && top(node) == of) {
                seekers.add(s);
                if (residual.lacks(s, level)) {
                    lacking.add(s);
                }
            }
        }
        TreeSet<Integer> employers = new TreeSet<>();
        int places = 0;
        int others = 0;
        for (int arc = 0; arc < network.arcs(); arc++) {
            boolean into = wanting[network.to(arc)] && top(network.to(arc)) == of && !wanting[network.from(arc)];
            if (into && pairs.employerOf(arc) != PairNetwork.NONE) {
                employers.add(pairs.employerOf(arc));
                places += network.capacity(arc);
            } else if (into) {
                others += simplex.flow(arc);
            }
        }
        return new Shortage(level, seekers, lacking, List.copyOf(employers), places, others);
    }
}
