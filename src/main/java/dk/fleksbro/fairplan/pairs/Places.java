package dk.fleksbro.fairplan.pairs;

import dk.fleksbro.fairplan.Rounds;
import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.rounds.Strength;

/** How many dates a seeker or employer can have within an interval of rounds beside the fixed ones. */
final class Places {

    private final Day day;
    private final RoundTree tree;
    private final int[] intervalOf;
    private final int[] fixedAtSeeker;
    private final int[] fixedAtEmployer;
    private final int[] factsOfSeeker;
    private final int[] memo;

    Places(Day day, RoundTree tree) {
        this.day = day;
        this.tree = tree;
        this.intervalOf = new int[day.pairs];
        this.fixedAtSeeker = new int[day.seekers * tree.size()];
        this.fixedAtEmployer = new int[day.employers * tree.size()];
        this.factsOfSeeker = new int[day.seekers * tree.size()];
        this.memo = new int[day.seekers * tree.size()];
        for (int p = 0; p < day.pairs; p++) {
            intervalOf[p] = tree.around(day.slots.rounds(day.meets[p]));
            if (!day.fixed[p]) {
                continue;
            }
            for (int i = intervalOf[p]; i >= 0; i = tree.parent(i)) {
                fixedAtSeeker[day.seeker[p] * tree.size() + i]++;
                fixedAtEmployer[day.employer[p] * tree.size() + i]++;
                factsOfSeeker[day.seeker[p] * tree.size() + i] += day.over[p] ? 1 : 0;
            }
        }
    }

    /** The smallest interval in which a pair can meet. */
    int interval(int pair) {
        return intervalOf[pair];
    }

    int fixedOfSeeker(int seeker) {
        return fixedAtSeeker[seeker * tree.size()];
    }

    int fixedOfEmployer(int employer) {
        return fixedAtEmployer[employer * tree.size()];
    }

    /** The most dates a seeker can bear, fixed ones and facts counted in. */
    int strength(int seeker, int interval) {
        int at = seeker * tree.size() + interval;
        if (memo[at] == 0) {
            Strength strength = day.strength(seeker);
            long within = day.slots.of(tree.rounds(interval)) & day.slots.open;
            int left = Math.max(0, strength.maxDates - factsOfSeeker[seeker * tree.size()]);
            memo[at] = 1 + factsOfSeeker[at] + Math.min(left, strength.most(within));
        }
        return memo[at] - 1;
    }

    int ofSeeker(int seeker, int interval) {
        return strength(seeker, interval) - fixedAtSeeker[seeker * tree.size() + interval];
    }

    int ofEmployer(int employer, int interval) {
        return tables(day.tables, employer, interval) - fixedAtEmployer[employer * tree.size() + interval];
    }

    /** Accessible tables, beside those that fixed dates of just this interval need. */
    int accessible(int employer, int interval) {
        int places = tables(day.accessible, employer, interval);
        for (int p : day.ofEmployer[employer]) {
            boolean takes = day.fixed[p] && intervalOf[p] == interval && day.strength(day.seeker[p]).accessible;
            places -= takes ? 1 : 0;
        }
        return places;
    }

    private int tables(int[] tables, int employer, int interval) {
        Rounds rounds = tree.rounds(interval);
        int places = 0;
        for (int round = tree.first(interval); round < tree.first(interval) + rounds.size(); round++) {
            places += tables[day.at(employer, day.slots.slot(round))];
        }
        return places;
    }
}
