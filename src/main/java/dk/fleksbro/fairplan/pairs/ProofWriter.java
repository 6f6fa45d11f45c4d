package dk.fleksbro.fairplan.pairs;

import dk.fleksbro.fairplan.Certificate;
import dk.fleksbro.fairplan.FairPair;
import dk.fleksbro.fairplan.Objective;
import dk.fleksbro.fairplan.PairPrice;
import dk.fleksbro.fairplan.Price;
import dk.fleksbro.fairplan.rounds.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/** Turns the potentials of nodes into prices of places and pairs. */
final class ProofWriter {

    private final PairNetwork pairs;
    private final Day day;
    private final RoundTree tree;
    private final Objective objective;
    private final boolean[] held;
    private final IntToLongFunction potential;

    /** What places cost by employer and round, and what strength is worth by seeker and interval. */
    private final long[][] tables;

    private final long[][] accessible;
    private final long[][] strength;

    private ProofWriter(PairNetwork pairs, Objective objective, boolean[] held, IntToLongFunction potential) {
        this.pairs = pairs;
        this.day = pairs.day;
        this.tree = pairs.tree;
        this.objective = objective;
        this.held = held;
        this.potential = potential;
        this.tables = new long[day.employers][day.fair.rounds()];
        this.accessible = new long[day.employers][day.fair.rounds()];
        this.strength = new long[day.seekers][tree.size()];
    }

    /**
     * @param held chosen pairs that have to meet, besides the fixed ones
     * @param potential of each node
     */
    static Certificate write(PairNetwork pairs, Objective objective, boolean[] held, IntToLongFunction potential) {
        return new ProofWriter(pairs, objective, held, potential).write();
    }

    private Certificate write() {
        List<Price> prices = new ArrayList<>();
        pairs.usedUp.forEach(place -> charge(prices, place, enough()));
        for (PairNetwork.ScarceArc arc : pairs.scarce) {
            long amount = potential.applyAsLong(pairs.network.to(arc.arc()))
                    - potential.applyAsLong(pairs.network.from(arc.arc()));
            charge(prices, arc.place(), amount);
        }
        List<Long> premiums = new ArrayList<>();
        for (int e = 0; e < day.employers; e++) {
            long worth = at(pairs.employerTop(e));
            charge(prices, new Place(Place.Kind.TABLES, e, RoundTree.WHOLE_DAY), worth);
            premiums.add(Math.clamp(-worth, 0, objective.employer()));
        }
        long[] date = new long[day.seekers];
        for (int s = 0; s < day.seekers; s++) {
            long worth = at(pairs.seekerTop(s));
            charge(prices, new Place(Place.Kind.STRENGTH, s, RoundTree.WHOLE_DAY), -worth);
            date[s] = Math.max(0, Math.min(worth, lastFixed(s)));
        }
        return new Certificate(objective, prices, pairPrices(date, premiums), premiums, false);
    }

    private long at(int node) {
        return node == PairNetwork.NONE ? 0 : potential.applyAsLong(node);
    }

    /** More than any date is worth. */
    private long enough() {
        return 2 * (objective.level(0) + objective.employer() + objective.score() * FairPair.BEST);
    }

    /** What the last of a seeker's fixed dates is worth: a date worth more would count the fixed ones too dear. */
    private long lastFixed(int seeker) {
        int fixed = pairs.places.fixedOfSeeker(seeker);
        return fixed == 0 ? Long.MAX_VALUE : objective.level(fixed - 1);
    }

    private void charge(List<Price> prices, Place place, long amount) {
        if (amount <= 0) {
            return;
        }
        int first = tree.first(place.interval());
        int end = tree.end(place.interval());
        switch (place.kind()) {
            case STRENGTH -> strength[place.owner()][place.interval()] += amount;
            case TABLES -> {
                prices.add(new Price(Price.Scarce.TABLES, place.owner(), first, end, amount));
                add(tables[place.owner()], first, end, amount);
            }
            case ACCESSIBLE_TABLES -> {
                prices.add(new Price(Price.Scarce.ACCESSIBLE_TABLES, place.owner(), first, end, amount));
                add(accessible[place.owner()], first, end, amount);
            }
        }
    }

    private static void add(long[] rounds, int first, int end, long amount) {
        for (int round = first; round < end; round++) {
            rounds[round] += amount;
        }
    }

    /** What is left of a pair's gain when its places and the seeker's strength and fairness are paid. */
    private List<PairPrice> pairPrices(long[] date, List<Long> premiums) {
        List<PairPrice> prices = new ArrayList<>();
        for (int p = 0; p < day.pairs; p++) {
            if (day.meets[p] == 0) {
                continue;
            }
            int s = day.seeker[p];
            int e = day.employer[p];
            long gain = objective.score() * day.score[p] + date[s] + premiums.get(e) - cheapest(p);
            for (int i = pairs.places.interval(p); i >= 0; i = tree.parent(i)) {
                gain -= strength[s][i];
            }
            if (gain > 0 || ((day.fixed[p] || held[p]) && gain < 0)) {
                prices.add(new PairPrice(s, e, gain));
            }
        }
        return prices;
    }

    private long cheapest(int pair) {
        int e = day.employer[pair];
        boolean needsAccess = day.strength(day.seeker[pair]).accessible;
        long least = Long.MAX_VALUE;
        for (long left = day.meets[pair]; left != 0; left &= left - 1) {
            int round = day.slots.round(Long.numberOfTrailingZeros(left));
            least = Math.min(least, tables[e][round] + (needsAccess ? accessible[e][round] : 0));
        }
        return least;
    }
}
