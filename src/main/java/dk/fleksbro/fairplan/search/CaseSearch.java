package dk.fleksbro.fairplan.search;

import dk.fleksbro.fairplan.Cases;
import dk.fleksbro.fairplan.Certificate;
import dk.fleksbro.fairplan.Fair;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.Objective;
import dk.fleksbro.fairplan.Price;
import dk.fleksbro.fairplan.days.DayChoice;
import dk.fleksbro.fairplan.pairs.PairChoice;
import dk.fleksbro.fairplan.rounds.Day;
import dk.fleksbro.fairplan.rounds.Placing;
import dk.fleksbro.fairplan.rounds.Timetable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for better plans and for the prices that prove the best one best. Where one set of prices leaves a gap, it takes two who
 * are chosen for each other by half, and looks at the case in which they have to meet and at that in which they may not, each
 * with prices of its own, and so on (branch and price: Barnhart and others 1998).
 */
final class CaseSearch {

    private static final int ATTEMPTS = 12;
    private static final int STEPS = 6000;
    private static final double CHOSEN = 0.5;

    /** A pair is not chosen by half when it is so near to being chosen or not. */
    private static final double HARDLY = 0.01;

    /** A bound has to lie this far below what is not reached, so that it does so in whole numbers too. */
    private static final double SURELY = 0.1;

    /** How many cases are looked at for a figure; fewer at larger fairs, where each takes longer. */
    private static final int MOST_CASES = 800;

    private static final long WORK = 400_000_000;

    private final Day day;
    private final Worth strict;
    private Timetable best;
    private long casesLeft;

    /**
     * @param strict by which plans are compared
     * @param plan the best plan so far
     */
    CaseSearch(Day day, Objective strict, List<FairDate> plan) {
        this.day = day;
        this.strict = new Worth(day, strict, new long[day.pairs]);
        this.best = new Timetable(day);
        plan.forEach(best::put);
    }

    /** The best plan now. */
    List<FairDate> dates() {
        return best.dates();
    }

    /**
     * Prices for an objective without a look at cases, and perhaps a better plan.
     *
     * @param atMost how many seekers can reach each level, as far as that is proven, or nothing
     * @param step the least by which a better plan would be better
     */
    Certificate best(Objective objective, List<Integer> atMost, long step) {
        casesLeft = 0;
        return choose(day, new Search(objective, atMost, step), quick(objective));
    }

    /** The same with cases, as many as it takes, or as there may be. */
    Certificate close(Objective objective, List<Integer> atMost, long step) {
        casesLeft = Math.min(MOST_CASES, WORK / DayChoice.work(day));
        return choose(day, new Search(objective, atMost, step), quick(objective));
    }

    /** What is looked for. */
    private record Search(Objective objective, List<Integer> atMost, long step) {}

    private List<Price> quick(Objective objective) {
        return new PairChoice(day, objective).proof().score().prices();
    }

    private Certificate choose(Day at, Search search, List<Price> prices) {
        double enough = beyond(search);
        DayChoice choice = new DayChoice(at, search.objective, best.dates(), prices, search.atMost, enough);
        for (int attempt = 1; attempt <= ATTEMPTS && choice.bound() >= beyond(search); attempt++) {
            Timetable rounded = new Timetable(day);
            rounded(at, choice, attempt).forEach(rounded::put);
            if (strict.of(rounded) > strict.of(best)) {
                best = rounded;
            }
        }
        int half = choice.bound() < beyond(search) || casesLeft < 2 ? -1 : byHalf(choice.shares());
        if (half < 0) {
            return choice.certificate();
        }
        casesLeft -= 2;
        int s = at.seeker[half];
        int e = at.employer[half];
        Certificate together = choose(day(Cases.together(at.fair, s, e)), search, choice.prices());
        Certificate apart = choose(day(Cases.apart(at.fair, s, e)), search, choice.prices());
        return Certificate.of(search.objective, new Cases(s, e, apart, together));
    }

    /** What the best plan is worth so far and a better one would be, less a little. */
    private double beyond(Search search) {
        return new Worth(day, search.objective, new long[day.pairs]).of(best) + search.step - SURELY;
    }

    private static Day day(Fair fair) {
        return new Day(fair, fair.fixed());
    }

    /** The pair of which it is least clear whether it should meet, or -1 when it is clear of all. */
    private static int byHalf(double[] shares) {
        int half = -1;
        double most = HARDLY;
        for (int p = 0; p < shares.length; p++) {
            double unclear = Math.min(shares[p], 1 - shares[p]);
            if (unclear > most) {
                most = unclear;
                half = p;
            }
        }
        return half;
    }

    /** Everybody's favourite day as far as they fit together, then the pairs chosen more than half. */
    private static List<FairDate> rounded(Day day, DayChoice choice, long seed) {
        Timetable timetable = new Timetable(day);
        double[] shares = choice.shares();
        int[] chosen = IntStream.range(0, day.pairs)
                .filter(p -> day.fixed[p] || shares[p] > CHOSEN)
                .toArray();
        for (int[] favourite : choice.favourites()) {
            for (int i = 0; i < favourite.length; i += 2) {
                if (shares[favourite[i]] > CHOSEN && timetable.free(favourite[i], favourite[i + 1])) {
                    timetable.put(favourite[i], favourite[i + 1]);
                }
            }
        }
        Placing placing = Placing.afresh(timetable, seed);
        if (placing.place(chosen, STEPS).length > 0) {
            placing.place(IntStream.range(0, day.pairs).toArray(), 0);
        }
        return timetable.dates();
    }
}
