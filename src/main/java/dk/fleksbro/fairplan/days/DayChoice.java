package dk.fleksbro.fairplan.days;

import dk.fleksbro.fairplan.Certificate;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.Objective;
import dk.fleksbro.fairplan.Price;
import dk.fleksbro.fairplan.rounds.Day;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every seeker's choice among whole days, at prices at which all of them together fit. */
public final class DayChoice {

    private static final int MOST_TURNS = 400;
    private static final double SETTLED = 0.4;
    private static final double CALM = 0.6;
    private static final int MOST_SLOTS = 12;
    private static final long MOST_WORK = 200_000_000;

    private final Day day;
    private final Objective objective;
    private final Rows rows;
    private final double[] most;
    private final Master master;
    private final BestDays[] best;
    private final int[][][] dateRows;
    private final List<int[]> dates = new ArrayList<>();
    private final List<Integer> ofSeeker = new ArrayList<>();
    private final DayPrices prices;
    private double[] center;
    private double bound = Double.MAX_VALUE;

    /**
     * @param start the dates of a plan to begin with, of which some may not be possible
     * @param at prices of places to begin with
     * @param atMost how many seekers can reach each level, as far as that is proven, or nothing
     * @param enough a bound below this is good enough
     */
    public DayChoice(
            Day day, Objective objective, List<FairDate> start, List<Price> at, List<Integer> atMost, double enough) {
        this.day = day;
        this.objective = objective;
        this.rows = new Rows(day, objective.employer() > 0, atMost);
        this.most = rows.most();
        this.master = new Master(most, day.seekers);
        this.best = new BestDays[day.seekers];
        this.dateRows = new int[day.pairs][day.slots.count][];
        this.prices = new DayPrices(day, objective, rows);
        this.center = prices.ofRows(at);
        for (int p = 0; p < day.pairs; p++) {
            for (long left = day.meets[p]; left != 0; left &= left - 1) {
                int slot = Long.numberOfTrailingZeros(left);
                dateRows[p][slot] = rows.ofDate(p, slot);
            }
        }
        for (int s = 0; s < day.seekers; s++) {
            best[s] = new BestDays(day, s, objective);
            int[] first = FirstDays.of(day, start, s);
            master.start(first == null ? addNone(s) : addDay(s, first), s, FirstDays.mustMeet(day, s) > 0);
        }
        for (int e = 0; e < day.employers && rows.employer(e) != Rows.NONE; e++) {
            master.add(rows.ofEmployer(e), (double) objective.employer());
            dates.add(new int[0]);
            ofSeeker.add(Rows.NONE);
        }
        solve(enough);
    }

    /** Nobody's day, for who has to meet somebody: dearer than any, so it goes as soon as there is one that can be. */
    private int addNone(int seeker) {
        dates.add(new int[0]);
        ofSeeker.add(seeker);
        return master.add(new int[] {seeker}, -prices.beyondAll());
    }

    private int addDay(int seeker, int[] pairsAndSlots) {
        int[] taken = new int[4 * pairsAndSlots.length + 1];
        int size = 0;
        taken[size++] = seeker;
        int count = pairsAndSlots.length / 2;
        double worth = best[seeker].levels(count);
        for (int level = 0; level < count && rows.level(level) != Rows.NONE; level++) {
            taken[size++] = rows.level(level);
        }
        for (int i = 0; i < pairsAndSlots.length; i += 2) {
            worth += objective.score() * (double) day.score[pairsAndSlots[i]];
            for (int row : dateRows[pairsAndSlots[i]][pairsAndSlots[i + 1]]) {
                taken[size++] = row;
            }
        }
        dates.add(pairsAndSlots);
        ofSeeker.add(seeker);
        return master.add(Arrays.copyOf(taken, size), worth);
    }

    private void solve(double enough) {
        double calm = 1;
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            master.solve(SETTLED / 100);
            double[] duals = new double[most.length];
            double value = 0;
            for (int row = 0; row < duals.length; row++) {
                duals[row] = Math.max(0, master.dual(row));
                value += master.dual(row) * most[row];
            }
            if (turn > 0 && (bound - value < SETTLED || bound < enough - SETTLED)) {
                return;
            }
            double[] now = new double[most.length];
            for (int row = day.seekers; row < now.length; row++) {
                now[row] = calm * center[row] + (1 - calm) * duals[row];
            }
            int added = price(now);
            if (added == 0 && calm == 0) {
                return;
            }
            calm = added == 0 && calm < 1 ? 0 : CALM;
        }
    }

    /** Makes the days that are best at these prices, and notes the bound that follows from them. */
    private int price(double[] now) {
        double sum = 0;
        for (int i = 0; i < rows.scarce().size(); i++) {
            sum += now[rows.row(i)] * most[rows.row(i)];
        }
        double[] levelCost = new double[objective.level().size()];
        for (int level = 0; rows.level(level) != Rows.NONE; level++) {
            levelCost[level] = now[rows.level(level)];
            sum += levelCost[level] * most[rows.level(level)];
        }
        for (int e = 0; e < day.employers && rows.employer(e) != Rows.NONE; e++) {
            sum += Math.max(0, objective.employer() - now[rows.employer(e)]);
        }
        int added = 0;
        BestDays.Prices ofDate = (pair, slot) -> {
            double cost = 0;
            for (int row : dateRows[pair][slot]) {
                cost += row >= 0 ? now[row] : -now[~row];
            }
            return cost;
        };
        for (int s = 0; s < day.seekers; s++) {
            sum += best[s].search(ofDate, levelCost);
            for (int count = 0; count <= best[s].mostDates(); count++) {
                if (best[s].gain(count) > -1e200) {
                    int[] found = best[s].day(count, ofDate);
                    if (gain(s, found) > SETTLED / 100) {
                        addDay(s, found);
                        added++;
                    }
                }
            }
        }
        if (sum < bound) {
            bound = sum;
            center = now;
        }
        return added;
    }

    private double gain(int seeker, int[] pairsAndSlots) {
        int count = pairsAndSlots.length / 2;
        double gain = best[seeker].levels(count) - master.dual(seeker);
        for (int level = 0; level < count && rows.level(level) != Rows.NONE; level++) {
            gain -= master.dual(rows.level(level));
        }
        for (int i = 0; i < pairsAndSlots.length; i += 2) {
            gain += objective.score() * (double) day.score[pairsAndSlots[i]];
            for (int row : dateRows[pairsAndSlots[i]][pairsAndSlots[i + 1]]) {
                gain -= row >= 0 ? master.dual(row) : -master.dual(~row);
            }
        }
        return gain;
    }

    /** Whether days can be looked through one by one at this fair: few rounds, nothing over, not too many people. */
    public static boolean suits(Day day) {
        return day.fair.firstOpenRound() == 0 && work(day) <= MOST_WORK;
    }

    /** How much there is to look through, as far as it can be; more than any fair has when somebody has too many rounds. */
    public static long work(Day day) {
        long work = 1;
        for (int s = 0; s < day.seekers; s++) {
            long slots = 0;
            for (int p : day.ofSeeker[s]) {
                slots |= day.meets[p];
            }
            int width = Long.bitCount(slots);
            if (width > MOST_SLOTS) {
                return Long.MAX_VALUE;
            }
            work += (1L << width) * day.ofSeeker[s].length * width;
        }
        return work;
    }

    /** No plan is worth more. */
    public double bound() {
        return bound;
    }

    /** How far each pair is chosen, between 0 and 1. */
    public double[] shares() {
        double[] taken = master.taken();
        double[] shares = new double[day.pairs];
        for (int column = 0; column < taken.length; column++) {
            for (int i = 0; i < dates.get(column).length; i += 2) {
                shares[dates.get(column)[i]] += taken[column];
            }
        }
        return shares;
    }

    /** Each seeker's most chosen day, as pairs and slots in turn. */
    public List<int[]> favourites() {
        double[] taken = master.taken();
        int[] best = new int[day.seekers];
        Arrays.fill(best, Rows.NONE);
        for (int column = 0; column < taken.length; column++) {
            int s = ofSeeker.get(column);
            if (s == Rows.NONE) {
                continue;
            }
            if (best[s] == Rows.NONE || taken[column] > taken[best[s]]) {
                best[s] = column;
            }
        }
        return Arrays.stream(best).mapToObj(dates::get).toList();
    }

    /** The best prices found, of places. */
    public List<Price> prices() {
        return prices.ofPlaces(center, 1);
    }

    /** What follows from the best prices found. */
    public Certificate certificate() {
        return prices.certificate(center);
    }
}
