package dk.fleksbro.fairplan.flow;

import java.util.Arrays;

/**
 * Nodes and arcs with a capacity and a profit for each unit. Node {@link #ROOT} is there from the start; every other node
 * must have an arc out of it that leads to the root along arcs, without a circle among them: so nothing flows at first.
 */
public final class Network {

    public static final int ROOT = 0;

    private static final int AT_FIRST = 1024;

    int nodes = 1;
    int arcs;
    int[] from = new int[AT_FIRST];
    int[] to = new int[AT_FIRST];
    int[] capacity = new int[AT_FIRST];
    long[] profit = new long[AT_FIRST];

    public int addNode() {
        return nodes++;
    }

    /** The number of the new arc. */
    public int addArc(int source, int target, int most, long each) {
        if (arcs == from.length) {
            from = Arrays.copyOf(from, 2 * arcs);
            to = Arrays.copyOf(to, 2 * arcs);
            capacity = Arrays.copyOf(capacity, 2 * arcs);
            profit = Arrays.copyOf(profit, 2 * arcs);
        }
        from[arcs] = source;
        to[arcs] = target;
        capacity[arcs] = most;
        profit[arcs] = each;
        return arcs++;
    }

    public int nodes() {
        return nodes;
    }

    public int arcs() {
        return arcs;
    }

    public int from(int arc) {
        return from[arc];
    }

    public int to(int arc) {
        return to[arc];
    }

    public int capacity(int arc) {
        return capacity[arc];
    }

    public long profit(int arc) {
        return profit[arc];
    }
}
