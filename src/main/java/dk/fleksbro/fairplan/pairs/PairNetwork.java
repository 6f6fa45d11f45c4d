package dk.fleksbro.fairplan.pairs;

import dk.fleksbro.fairplan.Objective;
import dk.fleksbro.fairplan.flow.Network;
import dk.fleksbro.fairplan.rounds.Day;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The choice of pairs as a circulation: root → employer → interval → pair → interval → seeker → level → root. A pair whose
 * rounds all lie in an interval goes through the places that employer and seeker have there, so that half days are not
 * promised twice. Fixed dates have taken their places beforehand.
 */
final class PairNetwork {

    static final int NONE = -1;

    final Day day;
    final RoundTree tree;
    final Places places;
    final Network network = new Network();

    /** The arc of each pair; {@link #NONE} when it is fixed, can never meet, or has no place left anywhere. */
    final int[] arcOfPair;

    /** The arcs of each seeker's dates, best first: to the root. */
    final int[][] levelArcs;

    /** Arcs that stand for scarce places. */
    final List<ScarceArc> scarce = new ArrayList<>();

    /** Places that fixed dates have used up. */
    final Set<Place> usedUp = new LinkedHashSet<>();

    private final Objective objective;
    private final int[] seekerNode;
    private final int[] employerNode;
    private final Map<Integer, Integer> employerOfArc = new HashMap<>();
    private final int[] accessibleNode;

    /** An arc and the places it stands for. */
    record ScarceArc(int arc, Place place) {}

    /**
     * @param extra what each pair brings besides its score
     */
    PairNetwork(Day day, Objective objective, long[] extra) {
        this.day = day;
        this.objective = objective;
        this.tree = new RoundTree(day.fair);
        this.places = new Places(day, tree);
        this.arcOfPair = new int[day.pairs];
        this.levelArcs = new int[day.seekers][];
        this.seekerNode = filled(day.seekers * tree.size());
        this.employerNode = filled(day.employers * tree.size());
        this.accessibleNode = filled(day.employers * tree.size());
        Arrays.fill(arcOfPair, NONE);
        for (int p = 0; p < day.pairs; p++) {
            if (!day.fixed[p] && day.meets[p] != 0 && !isUsedUp(p)) {
                int interval = places.interval(p);
                int source = day.strength(day.seeker[p]).accessible
                        ? accessibleNode(day.employer[p], interval)
                        : employerNode(day.employer[p], interval);
                arcOfPair[p] = network.addArc(source, seekerNode(day.seeker[p], interval), 1, day.score[p] + extra[p]);
            }
        }
    }

    /** The node of a seeker's whole day, or {@link #NONE}. */
    int seekerTop(int seeker) {
        return seekerNode[seeker * tree.size()];
    }

    int employerTop(int employer) {
        return employerNode[employer * tree.size()];
    }

    /** Whose tables an arc stands for, or {@link #NONE}. */
    int employerOf(int arc) {
        return employerOfArc.getOrDefault(arc, NONE);
    }

    private boolean isUsedUp(int pair) {
        int s = day.seeker[pair];
        int e = day.employer[pair];
        int own = places.interval(pair);
        if (day.strength(s).accessible && places.accessible(e, own) <= 0) {
            usedUp.add(new Place(Place.Kind.ACCESSIBLE_TABLES, e, own));
            return true;
        }
        for (int i = own; i >= 0; i = tree.parent(i)) {
            if (places.ofSeeker(s, i) <= 0) {
                usedUp.add(new Place(Place.Kind.STRENGTH, s, i));
                return true;
            }
            if (places.ofEmployer(e, i) <= 0) {
                usedUp.add(new Place(Place.Kind.TABLES, e, i));
                return true;
            }
        }
        return false;
    }

    private int seekerNode(int seeker, int interval) {
        int at = seeker * tree.size() + interval;
        if (seekerNode[at] != NONE) {
            return seekerNode[at];
        }
        int node = network.addNode();
        seekerNode[at] = node;
        int most = places.ofSeeker(seeker, interval);
        if (interval == RoundTree.WHOLE_DAY) {
            addLevels(seeker, node, most);
        } else {
            int arc = network.addArc(node, seekerNode(seeker, tree.parent(interval)), most, 0);
            scarce.add(new ScarceArc(arc, new Place(Place.Kind.STRENGTH, seeker, interval)));
        }
        return node;
    }

    private void addLevels(int seeker, int node, int most) {
        int had = places.fixedOfSeeker(seeker);
        int left = most;
        List<Integer> arcs = new ArrayList<>();
        for (int level = had; level < day.fair.targetDates() && left > 0; level++) {
            arcs.add(network.addArc(node, Network.ROOT, 1, objective.level().get(level)));
            left--;
        }
        if (left > 0) {
            arcs.add(network.addArc(node, Network.ROOT, left, 0));
        }
        levelArcs[seeker] = arcs.stream().mapToInt(Integer::intValue).toArray();
    }

    private int employerNode(int employer, int interval) {
        int at = employer * tree.size() + interval;
        if (employerNode[at] != NONE) {
            return employerNode[at];
        }
        int node = network.addNode();
        employerNode[at] = node;
        int most = places.ofEmployer(employer, interval);
        if (interval != RoundTree.WHOLE_DAY) {
            int arc = network.addArc(employerNode(employer, tree.parent(interval)), node, most, 0);
            employerOfArc.put(arc, employer);
            scarce.add(new ScarceArc(arc, new Place(Place.Kind.TABLES, employer, interval)));
            return node;
        }
        boolean first = objective.employer() > 0 && places.fixedOfEmployer(employer) == 0;
        if (first) {
            employerOfArc.put(network.addArc(Network.ROOT, node, 1, objective.employer()), employer);
        }
        if (most > (first ? 1 : 0)) {
            employerOfArc.put(network.addArc(Network.ROOT, node, most - (first ? 1 : 0), 0), employer);
        }
        return node;
    }

    private int accessibleNode(int employer, int interval) {
        int at = employer * tree.size() + interval;
        if (accessibleNode[at] == NONE) {
            int node = network.addNode();
            accessibleNode[at] = node;
            int arc = network.addArc(employerNode(employer, interval), node, places.accessible(employer, interval), 0);
            employerOfArc.put(arc, employer);
            scarce.add(new ScarceArc(arc, new Place(Place.Kind.ACCESSIBLE_TABLES, employer, interval)));
        }
        return accessibleNode[at];
    }

    private static int[] filled(int size) {
        int[] nodes = new int[size];
        Arrays.fill(nodes, NONE);
        return nodes;
    }
}
