package dk.fleksbro.fairplan.days;

import dk.fleksbro.fairplan.Certificate;
import dk.fleksbro.fairplan.FairPair;
import dk.fleksbro.fairplan.Objective;
import dk.fleksbro.fairplan.PairPrice;
import dk.fleksbro.fairplan.Price;
import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.rounds.Timetable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every seeker's choice among whole days, at prices at which all of them together fit. */
public final class DayChoice {

    private static final int MOST_TURNS = 400;
    private static final double SETTLED = 0.4;
    private static final double CALM = 0.6;
    private static final long CERTIFICATE_UNIT = 4096;
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
    private double[] center;
    private double bound = Double.MAX_VALUE;

    /**
     * @param start a plan to begin with
     * @param prices of tables to begin with
     * @param atMost how many seekers can reach each level, as far as that is proven, or nothing
     * @param enough a bound below this is good enough
     */
    public DayChoice(
            Day day, Objective objective, Timetable start, List<Price> prices, List<Integer> atMost, double enough) {
        this.day = day;
        this.objective = objective;
        this.rows = new Rows(day, objective.employer() > 0, atMost);
        this.most = rows.most();
        this.master = new Master(most, day.seekers);
        this.best = new BestDays[day.seekers];
        this.dateRows = new int[day.pairs][day.slots.count][];
        this.center = new double[most.length];
        for (int p = 0; p < day.pairs; p++) {
            for (long left = day.meets[p]; left != 0; left &= left - 1) {
                int slot = Long.numberOfTrailingZeros(left);
                dateRows[p][slot] = rows.ofDate(p, slot);
            }
        }
        for (int s = 0; s < day.seekers; s++) {
            best[s] = new BestDays(day, s, objective);
            int column = addDay(s, dayOf(start, s));
            boolean must = Arrays.stream(day.ofSeeker[s]).anyMatch(p -> day.fixed[p]);
            master.start(column, s, must);
        }
        for (int e = 0; e < day.employers && rows.employer(e) != Rows.NONE; e++) {
            master.add(rows.ofEmployer(e), (double) objective.employer());
            dates.add(new int[0]);
            ofSeeker.add(Rows.NONE);
        }
        begin(prices);
        solve(enough);
    }

    private void begin(List<Price> prices) {
        for (int i = 0; i < rows.scarce().size(); i++) {
            Rows.Scarce place = rows.scarce().get(i);
            int round = day.slots.round(place.slot());
            for (Price price : prices) {
                if (price.of() == place.of()
                        && price.owner() == place.owner()
                        && price.first() <= round
                        && round < price.end()) {
                    center[rows.row(i)] += price.amount();
                }
            }
        }
    }

    private static int[] dayOf(Timetable start, int seeker) {
        List<Integer> found = new ArrayList<>();
        for (int p : start.day().ofSeeker[seeker]) {
            if (start.has(p)) {
                found.add(p);
                found.add(start.slot(p));
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
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
            double[] prices = new double[most.length];
            for (int row = day.seekers; row < prices.length; row++) {
                prices[row] = calm * center[row] + (1 - calm) * duals[row];
            }
            int added = price(prices);
            if (added == 0 && calm == 0) {
                return;
            }
            calm = added == 0 && calm < 1 ? 0 : CALM;
        }
    }

    /** Makes the days that are best at these prices, and notes the bound that follows from them. */
    private int price(double[] prices) {
        double sum = 0;
        for (int i = 0; i < rows.scarce().size(); i++) {
            sum += prices[rows.row(i)] * most[rows.row(i)];
        }
        double[] levelCost = new double[objective.level().size()];
        for (int level = 0; rows.level(level) != Rows.NONE; level++) {
            levelCost[level] = prices[rows.level(level)];
            sum += levelCost[level] * most[rows.level(level)];
        }
        for (int e = 0; e < day.employers && rows.employer(e) != Rows.NONE; e++) {
            sum += Math.max(0, objective.employer() - prices[rows.employer(e)]);
        }
        int added = 0;
        BestDays.Prices ofDate = (pair, slot) -> {
            double cost = 0;
            for (int row : dateRows[pair][slot]) {
                cost += row >= 0 ? prices[row] : -prices[~row];
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
            center = prices;
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
        if (day.fair.firstOpenRound() > 0) {
            return false;
        }
        long work = 0;
        for (int s = 0; s < day.seekers; s++) {
            long slots = 0;
            for (int p : day.ofSeeker[s]) {
                slots |= day.meets[p];
            }
            int width = Long.bitCount(slots);
            if (width > MOST_SLOTS) {
                return false;
            }
            work += (1L << width) * day.ofSeeker[s].length * width;
        }
        return work <= MOST_WORK;
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

    /** What follows from the best prices found, in whole numbers. */
    public Certificate certificate() {
        List<Long> levels = new ArrayList<>();
        for (int level = 0; level < objective.level().size(); level++) {
            double cost = rows.level(level) == Rows.NONE ? 0 : center[rows.level(level)];
            levels.add(Math.round((objective.level(level) - cost) * CERTIFICATE_UNIT));
        }
        Objective fine =
                new Objective(levels, objective.employer() * CERTIFICATE_UNIT, objective.score() * CERTIFICATE_UNIT);
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < rows.scarce().size(); i++) {
            Rows.Scarce place = rows.scarce().get(i);
            int round = day.slots.round(place.slot());
            long amount = Math.round(center[rows.row(i)] * CERTIFICATE_UNIT);
            if (amount > 0) {
                prices.add(new Price(place.of(), place.owner(), round, round + 1, amount));
            }
        }
        List<Long> premiums = new ArrayList<>();
        for (int e = 0; e < day.employers; e++) {
            int row = rows.employer(e);
            premiums.add(row == Rows.NONE ? 0 : Math.round(center[row] * CERTIFICATE_UNIT));
        }
        return new Certificate(fine, prices, mustMeet(), premiums, true);
    }

    /** Who has to meet is paid so much for it that no day without is better. */
    private List<PairPrice> mustMeet() {
        long enough = 2
                * CERTIFICATE_UNIT
                * day.slots.count
                * (objective.level(0) + objective.employer() + objective.score() * FairPair.BEST);
        List<PairPrice> paid = new ArrayList<>();
        for (int p = 0; p < day.pairs; p++) {
            if (day.fixed[p]) {
                paid.add(new PairPrice(day.seeker[p], day.employer[p], -enough));
            }
        }
        return paid;
    }
}
