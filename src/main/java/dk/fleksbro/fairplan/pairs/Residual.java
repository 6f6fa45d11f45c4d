package dk.fleksbro.fairplan.pairs;

import dk.fleksbro.fairplan.flow.Network;
import dk.fleksbro.fairplan.flow.NetworkSimplex;
import java.util.ArrayDeque;
import java.util.Deque;

/** Where one more date could come from, and why it cannot: the cuts behind the fairness levels. */
final class Residual {

    private final PairNetwork pairs;
    private final NetworkSimplex simplex;
    private final boolean[] stays;
    private final int[] start;
    private final int[] arcs;

    /**
     * @param held pairs that have to meet
     */
    Residual(PairNetwork pairs, NetworkSimplex simplex, boolean[] held) {
        this.pairs = pairs;
        this.simplex = simplex;
        Network network = pairs.network;
        this.stays = new boolean[network.arcs()];
        for (int p = 0; p < held.length; p++) {
            if (held[p] && pairs.arcOfPair[p] != PairNetwork.NONE) {
                stays[pairs.arcOfPair[p]] = true;
            }
        }
        this.start = new int[network.nodes() + 1];
        for (int arc = 0; arc < network.arcs(); arc++) {
            start[network.from(arc) + 1]++;
            start[network.to(arc) + 1]++;
        }
        for (int node = 0; node < network.nodes(); node++) {
            start[node + 1] += start[node];
        }
        this.arcs = new int[2 * network.arcs()];
        int[] next = start.clone();
        for (int arc = 0; arc < network.arcs(); arc++) {
            arcs[next[network.from(arc)]++] = arc;
            arcs[next[network.to(arc)]++] = arc;
        }
    }

    /**
     * The nodes from which a further date could reach a seeker who lacks one of the first {@code level}. In a fairest flow no
     * free place is among them, and no seeker with more than {@code level} dates.
     */
    boolean[] wanting(int level) {
        Network network = pairs.network;
        boolean[] wanting = new boolean[network.nodes()];
        Deque<Integer> queue = new ArrayDeque<>();
        for (int s = 0; s < pairs.day.seekers; s++) {
            if (pairs.seekerTop(s) != PairNetwork.NONE && lacks(s, level)) {
                wanting[pairs.seekerTop(s)] = true;
                queue.add(pairs.seekerTop(s));
            }
        }
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int i = start[node]; i < start[node + 1]; i++) {
                int arc = arcs[i];
                boolean in = network.to(arc) == node;
                int other = in ? network.from(arc) : network.to(arc);
                boolean open = in ? simplex.flow(arc) < network.capacity(arc) : simplex.flow(arc) > 0 && !stays[arc];
                if (other != Network.ROOT && open && !wanting[other]) {
                    wanting[other] = true;
                    queue.add(other);
                }
            }
        }
        return wanting;
    }

    /** Whether a seeker could bear, but does not have, one of the first {@code level} dates. */
    boolean lacks(int seeker, int level) {
        int below = level - pairs.places.fixedOfSeeker(seeker);
        int[] levels = pairs.levelArcs[seeker];
        for (int i = 0; i < Math.min(below, levels.length); i++) {
            if (simplex.flow(levels[i]) < pairs.network.capacity(levels[i])) {
                return true;
            }
        }
        return false;
    }
}
