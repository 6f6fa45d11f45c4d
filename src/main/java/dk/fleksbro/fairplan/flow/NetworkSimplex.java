package dk.fleksbro.fairplan.flow;

/**
 * The network simplex for circulations of the greatest profit, with strongly feasible trees (so it cannot turn in circles)
 * and block pricing. It starts from the flow of nothing, and from where it was when a profit has changed since.
 *
 * <p>Source: Ahuja, Magnanti, Orlin, Network Flows, ch. 11; Cunningham 1976 for the rule of the leaving arc.
 */
public final class NetworkSimplex {

    private static final byte AT_CAPACITY = -1;
    private static final byte IN_TREE = 0;
    private static final byte EMPTY = 1;
    private static final int LEAST_BLOCK = 32;

    private final Network network;
    private final SpanningTree tree;
    private final int[] flow;
    private final byte[] state;
    private final int block;
    private int nextArc;

    public NetworkSimplex(Network network) {
        this.network = network;
        this.flow = new int[network.arcs];
        this.state = new byte[network.arcs];
        this.block = Math.max(LEAST_BLOCK, (int) Math.sqrt(network.arcs));
        java.util.Arrays.fill(state, EMPTY);
        this.tree = new SpanningTree(network);
        for (int node = 1; node < network.nodes; node++) {
            state[tree.arc[node]] = IN_TREE;
        }
    }

    /** Finds a flow of the greatest profit. */
    public void solve() {
        for (int entering = entering(); entering >= 0; entering = entering()) {
            pivot(entering);
        }
    }

    public int flow(int arc) {
        return flow[arc];
    }

    /** What a unit at this node is worth on its way to the root: the prices that prove the flow best. */
    public long potential(int node) {
        return tree.potential[node];
    }

    /** What one more unit over this arc would bring; more than 0 only when it is full. */
    public long gain(int arc) {
        return network.profit[arc] + tree.potential[network.to[arc]] - tree.potential[network.from[arc]];
    }

    public void setProfit(int arc, long profit) {
        network.profit[arc] = profit;
        if (state[arc] == IN_TREE) {
            tree.price();
        }
    }

    /** The best arc of the first block that has a good one, or -1. */
    private int entering() {
        int best = -1;
        long most = 0;
        int left = block;
        int arc = nextArc;
        for (int seen = 0; seen < network.arcs; seen++) {
            long gain = state[arc] * gain(arc);
            if (gain > most) {
                most = gain;
                best = arc;
            }
            arc = arc + 1 == network.arcs ? 0 : arc + 1;
            if (--left == 0) {
                if (best >= 0) {
                    break;
                }
                left = block;
            }
        }
        nextArc = arc;
        return best;
    }

    private void pivot(int entering) {
        boolean more = state[entering] == EMPTY;
        int first = more ? network.from[entering] : network.to[entering];
        int second = more ? network.to[entering] : network.from[entering];
        int join = tree.join(first, second);
        int push = network.capacity[entering];
        int cut = -1;
        boolean firstSide = false;
        for (int node = first; node != join; node = tree.parent[node]) {
            int room = room(node, false);
            if (room < push) {
                push = room;
                cut = node;
                firstSide = true;
            }
        }
        for (int node = second; node != join; node = tree.parent[node]) {
            int room = room(node, true);
            if (room <= push) {
                push = room;
                cut = node;
                firstSide = false;
            }
        }
        if (push > 0) {
            flow[entering] += more ? push : -push;
            for (int node = first; node != join; node = tree.parent[node]) {
                flow[tree.arc[node]] += tree.isUp(node) ? -push : push;
            }
            for (int node = second; node != join; node = tree.parent[node]) {
                flow[tree.arc[node]] += tree.isUp(node) ? push : -push;
            }
        }
        if (cut < 0) {
            state[entering] = more ? AT_CAPACITY : EMPTY;
            return;
        }
        int leaving = tree.arc[cut];
        state[leaving] = flow[leaving] == 0 ? EMPTY : AT_CAPACITY;
        state[entering] = IN_TREE;
        tree.hang(cut, firstSide ? first : second, firstSide ? second : first, entering);
    }

    /** How much more can go over a node's tree arc, towards the root or away from it. */
    private int room(int node, boolean towardsRoot) {
        int arc = tree.arc[node];
        return tree.isUp(node) == towardsRoot ? network.capacity[arc] - flow[arc] : flow[arc];
    }
}
