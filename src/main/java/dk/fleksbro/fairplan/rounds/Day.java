package dk.fleksbro.fairplan.rounds;

import dk.fleksbro.fairplan.Fair;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.FairEmployer;
import dk.fleksbro.fairplan.FairPair;
import dk.fleksbro.fairplan.FairSeeker;
import java.util.List;

/**
 * A fair laid out in plain arrays for the search. Pairs, seekers and employers are numbers; what belongs to an employer and a
 * slot lies at {@code employer * slots + slot}. Nothing of it changes once it is made.
 */
public final class Day {

    public final Fair fair;
    public final Slots slots;
    public final int seekers;
    public final int employers;
    public final int pairs;

    /** Of each pair. */
    public final int[] seeker;

    public final int[] employer;
    public final int[] score;

    /** The slots in which a pair can meet, other fixed dates of the seeker left out. */
    public final long[] meets;

    /** Whether a pair has to meet. */
    public final boolean[] fixed;

    /** The fixed dates that are over: facts. */
    public final boolean[] over;

    /** Pairs by seeker and by employer. */
    public final int[][] ofSeeker;

    public final int[][] ofEmployer;

    /** Tables by employer and slot. */
    public final int[] tables;

    public final int[] accessible;

    private final Strength[] strength;

    /**
     * @param kept the fixed dates to heed; none clashes with another by itself
     */
    public Day(Fair fair, List<FairDate> kept) {
        this.fair = fair;
        this.slots = new Slots(fair);
        this.seekers = fair.seekers().size();
        this.employers = fair.employers().size();
        this.pairs = fair.pairs().size();
        this.seeker = new int[pairs];
        this.employer = new int[pairs];
        this.score = new int[pairs];
        this.meets = new long[pairs];
        this.fixed = new boolean[pairs];
        this.over = new boolean[pairs];
        this.tables = new int[employers * slots.count];
        this.accessible = new int[employers * slots.count];
        this.strength = new Strength[seekers];
        for (int s = 0; s < seekers; s++) {
            strength[s] = new Strength(fair.seekers().get(s), slots);
        }
        long[] open = new long[employers];
        long[] openAccessible = new long[employers];
        layTables(open, openAccessible);
        for (int p = 0; p < pairs; p++) {
            FairPair pair = fair.pairs().get(p);
            seeker[p] = pair.seeker();
            employer[p] = pair.employer();
            score[p] = pair.score();
            FairSeeker person = fair.seekers().get(pair.seeker());
            meets[p] = slots.of(person.here())
                    & slots.open
                    & (person.accessibleTable() ? openAccessible : open)[pair.employer()];
        }
        this.ofSeeker = grouped(seeker, seekers);
        this.ofEmployer = grouped(employer, employers);
        kept.forEach(this::fix);
    }

    private void layTables(long[] open, long[] openAccessible) {
        for (int e = 0; e < employers; e++) {
            FairEmployer host = fair.employers().get(e);
            for (int round = 0; round < fair.rounds(); round++) {
                int slot = slots.slot(round);
                int at = e * slots.count + slot;
                tables[at] = host.tables().get(round);
                accessible[at] = host.accessible().get(round);
                open[e] |= tables[at] > 0 ? 1L << slot : 0;
                openAccessible[e] |= accessible[at] > 0 ? 1L << slot : 0;
            }
        }
    }

    private void fix(FairDate date) {
        int p = pair(date.seeker(), date.employer());
        fixed[p] = true;
        if (date.round() == FairDate.ANY_ROUND) {
            return;
        }
        long at = 1L << slots.slot(date.round());
        over[p] = (at & slots.open) == 0;
        for (int other : ofSeeker[date.seeker()]) {
            meets[other] &= ~at;
        }
        meets[p] = at;
    }

    /** The number of a pair, or -1 when the two may not meet. */
    public int pair(int person, int host) {
        for (int p : ofSeeker[person]) {
            if (employer[p] == host) {
                return p;
            }
        }
        return -1;
    }

    public Strength strength(int ofSeeker) {
        return strength[ofSeeker];
    }

    public int at(int ofEmployer, int slot) {
        return ofEmployer * slots.count + slot;
    }

    private static int[][] grouped(int[] owner, int owners) {
        int[] sizes = new int[owners];
        for (int o : owner) {
            sizes[o]++;
        }
        int[][] groups = new int[owners][];
        for (int o = 0; o < owners; o++) {
            groups[o] = new int[sizes[o]];
        }
        for (int p = owner.length - 1; p >= 0; p--) {
            groups[owner[p]][--sizes[owner[p]]] = p;
        }
        return groups;
    }
}
