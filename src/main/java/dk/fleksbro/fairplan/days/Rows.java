package dk.fleksbro.fairplan.days;

import dk.fleksbro.fairplan.FairSeeker;
import dk.fleksbro.fairplan.Price;
import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.rounds.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is scarce, one row each: a day for every seeker; in each slot tables, accessible tables and companions. */
final class Rows {

    static final int NONE = -1;

    /** A row of something scarce in one slot. */
    record Scarce(Price.Scarce of, int owner, int slot) {}

    private final Day day;
    private final int[] tables;
    private final int[] accessible;
    private final int[] companion;
    private final int firstEmployer;
    private final int firstLevel;
    private final List<Scarce> scarce = new ArrayList<>();
    private final List<Double> most = new ArrayList<>();

    /**
     * @param atMost how many seekers can reach each level, where that is known
     */
    Rows(Day day, boolean everyEmployerFirst, List<Integer> atMost) {
        this.day = day;
        int width = day.slots.count;
        int companions = day.fair.seekers().stream()
                        .mapToInt(FairSeeker::companion)
                        .max()
                        .orElse(FairSeeker.ALONE)
                + 1;
        this.tables = filled(day.employers * width);
        this.accessible = filled(day.employers * width);
        this.companion = filled(companions * width);
        for (int s = 0; s < day.seekers; s++) {
            most.add(1.0);
        }
        int[] wantTable = new int[tables.length];
        int[] wantAccess = new int[tables.length];
        int[] wantCompanion = new int[companion.length];
        count(wantTable, wantAccess, wantCompanion);
        for (int at = 0; at < tables.length; at++) {
            if (wantTable[at] > day.tables[at]) {
                tables[at] = add(Price.Scarce.TABLES, at / width, at % width, day.tables[at]);
            }
            if (wantAccess[at] > day.accessible[at]) {
                accessible[at] = add(Price.Scarce.ACCESSIBLE_TABLES, at / width, at % width, day.accessible[at]);
            }
        }
        for (int at = 0; at < companion.length; at++) {
            if (wantCompanion[at] > 1) {
                companion[at] = add(Price.Scarce.COMPANION, at / width, at % width, 1);
            }
        }
        this.firstEmployer = everyEmployerFirst ? most.size() : NONE;
        // first what pays for being met, then that it counts once
        for (int i = 0; everyEmployerFirst && i < 2 * day.employers; i++) {
            most.add(i < day.employers ? 0.0 : 1.0);
        }
        this.firstLevel = atMost.isEmpty() ? NONE : most.size();
        atMost.forEach(seekers -> most.add((double) seekers));
    }

    /** The row of a level, or {@link #NONE}. */
    int level(int level) {
        return firstLevel == NONE || level >= day.fair.targetDates() ? NONE : firstLevel + level;
    }

    private void count(int[] wantTable, int[] wantAccess, int[] wantCompanion) {
        for (int p = 0; p < day.pairs; p++) {
            Strength strength = day.strength(day.seeker[p]);
            for (long left = day.meets[p]; left != 0; left &= left - 1) {
                int slot = Long.numberOfTrailingZeros(left);
                wantTable[day.at(day.employer[p], slot)]++;
                wantAccess[day.at(day.employer[p], slot)] += strength.accessible ? 1 : 0;
                if (strength.companion != FairSeeker.ALONE) {
                    wantCompanion[strength.companion * day.slots.count + slot]++;
                }
            }
        }
    }

    private int add(Price.Scarce of, int owner, int slot, int places) {
        scarce.add(new Scarce(of, owner, slot));
        most.add((double) places);
        return most.size() - 1;
    }

    private static int[] filled(int size) {
        int[] rows = new int[size];
        Arrays.fill(rows, NONE);
        return rows;
    }

    double[] most() {
        return most.stream().mapToDouble(Double::doubleValue).toArray();
    }

    List<Scarce> scarce() {
        return scarce;
    }

    /** The row of the i-th scarce thing. */
    int row(int i) {
        return day.seekers + i;
    }

    /** The row in which an employer's dates pay for its being met at all, or {@link #NONE}. */
    int employer(int employer) {
        return firstEmployer == NONE ? NONE : firstEmployer + employer;
    }

    /** What an employer's being met takes. */
    int[] ofEmployer(int employer) {
        return new int[] {firstEmployer + employer, firstEmployer + day.employers + employer};
    }

    /** What a date takes, at most four rows; an employer's own row is given instead, as {@code ~row}. */
    int[] ofDate(int pair, int slot) {
        Strength strength = day.strength(day.seeker[pair]);
        int at = day.at(day.employer[pair], slot);
        int own = employer(day.employer[pair]);
        int[] rows = {
            tables[at],
            strength.accessible ? accessible[at] : NONE,
            strength.companion == FairSeeker.ALONE ? NONE : companion[strength.companion * day.slots.count + slot]
        };
        return own == NONE ? Arrays.stream(rows).filter(row -> row != NONE).toArray() : withGiven(rows, own);
    }

    private static int[] withGiven(int[] rows, int own) {
        int[] taken = Arrays.stream(rows).filter(row -> row != NONE).toArray();
        int[] all = Arrays.copyOf(taken, taken.length + 1);
        all[taken.length] = ~own;
        return all;
    }
}
