package dk.fleksbro.fairplan.flow;

import java.util.Arrays;

/** A spanning tree of a network, hung from the root, with the potential of each node. */
final class SpanningTree {

    private static final int NONE = -1;

    final int[] parent;
    /** The arc that joins a node to its parent. */
    final int[] arc;

    final long[] potential;

    private final Network network;
    private final int[] depth;
    private final int[] child;
    private final int[] next;
    private final int[] previous;

    /** Every node hangs by the first arc out of it. */
    SpanningTree(Network network) {
        this.network = network;
        this.parent = new int[network.nodes];
        this.arc = new int[network.nodes];
        this.potential = new long[network.nodes];
        this.depth = new int[network.nodes];
        this.child = new int[network.nodes];
        this.next = new int[network.nodes];
        this.previous = new int[network.nodes];
        Arrays.fill(parent, NONE);
        Arrays.fill(arc, NONE);
        Arrays.fill(child, NONE);
        for (int a = 0; a < network.arcs; a++) {
            int node = network.from[a];
            if (node != Network.ROOT && arc[node] == NONE) {
                arc[node] = a;
                attach(node, network.to[a]);
            }
        }
        price();
    }

    /** Whether the arc of a node points to its parent. */
    boolean isUp(int node) {
        return network.from[arc[node]] == node;
    }

    int join(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (depth[a] >= depth[b]) {
                a = parent[a];
            } else {
                b = parent[b];
            }
        }
        return a;
    }

    /** Computes all potentials anew. */
    void price() {
        for (int node = child[Network.ROOT]; node != NONE; node = next[node]) {
            settle(node);
        }
    }

    /** Cuts the part below {@code cut} off and hangs it by another of its nodes, over another arc. */
    void hang(int cut, int by, int under, int over) {
        int node = by;
        int newParent = under;
        int newArc = over;
        while (true) {
            int oldParent = parent[node];
            int oldArc = arc[node];
            detach(node, oldParent);
            attach(node, newParent);
            arc[node] = newArc;
            if (node == cut) {
                break;
            }
            newParent = node;
            newArc = oldArc;
            node = oldParent;
        }
        settle(by);
    }

    /** Sets depth and potential of a node and all below it, whose parent's are right. */
    private void settle(int top) {
        int node = top;
        while (true) {
            int above = parent[node];
            int a = arc[node];
            depth[node] = depth[above] + 1;
            potential[node] = network.from[a] == node
                    ? potential[above] + network.profit[a]
                    : potential[above] - network.profit[a];
            if (child[node] != NONE) {
                node = child[node];
                continue;
            }
            while (node != top && next[node] == NONE) {
                node = parent[node];
            }
            if (node == top) {
                return;
            }
            node = next[node];
        }
    }

    private void attach(int node, int above) {
        parent[node] = above;
        int sibling = child[above];
        next[node] = sibling;
        previous[node] = NONE;
        if (sibling != NONE) {
            previous[sibling] = node;
        }
        child[above] = node;
    }

    private void detach(int node, int above) {
        if (previous[node] == NONE) {
            child[above] = next[node];
        } else {
            next[previous[node]] = next[node];
        }
        if (next[node] != NONE) {
            previous[next[node]] = previous[node];
        }
    }
}
