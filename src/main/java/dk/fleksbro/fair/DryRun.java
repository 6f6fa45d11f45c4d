package dk.fleksbro.fair;

import dk.fleksbro.fairplan.Fair;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.FairEmployer;
import dk.fleksbro.fairplan.FairPair;
import dk.fleksbro.fairplan.FairPlan;
import dk.fleksbro.fairplan.FairPlanner;
import dk.fleksbro.fairplan.FairSeeker;
import dk.fleksbro.fairplan.PlanChecker;
import dk.fleksbro.fairplan.Rounds;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The whole day of a fair with made-up people, planned as the real one will be: to see whether the rounds, the tables and the
 * places go together before anybody is invited. It is kept nowhere, and the same settings give the same day.
 *
 * @param limits what each made-up fleksjobber can bear
 * @param brokenRules what the checker, which shares no code with the planner, finds wrong
 */
public record DryRun(FairTerms terms, List<Limits> limits, FairPlan plan, int brokenRules) {

    /** As many made-up people are enough to see how the day goes. */
    public static final int PEOPLE_MOST = 200;

    private static final int SEED = 20_270_304;
    private static final int LEAST_WORKPLACES = 3;
    private static final int ONE_IN_WHEELCHAIR = 10;
    private static final int ONE_WITH_CONSULTANT = 8;
    private static final int CONSULTANTS = 3;
    private static final double SUITABLE = 0.4;

    public DryRun {
        limits = List.copyOf(limits);
    }

    /** @param tables at least one; each third workplace has two of them */
    static DryRun of(FairTerms terms, List<FairTable> tables) {
        Random dice = new Random(SEED);
        FairTimes times = terms.times();
        int rounds = times.rounds().size();
        List<FairEmployer> employers = employers(tables, rounds);
        List<Limits> limits = IntStream.range(0, Math.min(terms.seekerPlaces(), PEOPLE_MOST))
                .mapToObj(n -> limits(times, dice))
                .toList();
        List<FairSeeker> seekers = new ArrayList<>();
        for (int n = 0; n < limits.size(); n++) {
            seekers.add(seeker(limits.get(n), times, n));
        }
        Rounds breaks = Rounds.of(
                times.breaksAfter().stream().mapToInt(number -> number - 1).toArray());
        FairPlan plan = FairPlanner.plan(new Fair(
                rounds,
                breaks,
                terms.targetDates(),
                true,
                employers,
                seekers,
                pairs(seekers.size(), employers.size(), dice),
                List.of(),
                0));
        return new DryRun(
                terms,
                limits,
                plan,
                PlanChecker.check(plan.fair(), plan.dates()).size());
    }

    /** The dates of one made-up fleksjobber, in the order of the day. */
    public List<FairDate> datesOf(int seeker) {
        return plan.dates().stream().filter(date -> date.seeker() == seeker).toList();
    }

    /** How many dates there are in a round, numbered from 1. */
    public long datesIn(int round) {
        return plan.dates().stream().filter(date -> date.round() == round - 1).count();
    }

    private static List<FairEmployer> employers(List<FairTable> tables, int rounds) {
        List<FairEmployer> employers = new ArrayList<>();
        int next = 0;
        while (next < tables.size()) {
            int wanted = employers.size() % LEAST_WORKPLACES == LEAST_WORKPLACES - 1 ? 2 : 1;
            List<FairTable> own = tables.subList(next, Math.min(tables.size(), next + wanted));
            int accessible = (int) own.stream().filter(FairTable::accessible).count();
            employers.add(
                    new FairEmployer(Collections.nCopies(rounds, own.size()), Collections.nCopies(rounds, accessible)));
            next += own.size();
        }
        return employers;
    }

    /** Somebody who can bear this much; every fourth comes later or goes earlier. */
    private static Limits limits(FairTimes times, Random dice) {
        LocalTime middle = times.rounds().get(times.rounds().size() / 2).starts();
        int time = dice.nextInt(8);
        return new Limits(
                2 + dice.nextInt(4),
                1 + dice.nextInt(3),
                dice.nextInt(4) == 0 ? 1 : 0,
                times.changeoverMinutes() + (dice.nextInt(6) == 0 ? 2 : 0),
                time == 0 ? middle : null,
                time == 1 ? middle : null);
    }

    private static FairSeeker seeker(Limits limits, FairTimes times, int number) {
        return new FairSeeker(
                Rounds.of(limits.rounds(times).stream()
                        .mapToInt(round -> round.number() - 1)
                        .toArray()),
                limits.maxDates(),
                limits.maxInRow(),
                limits.freeRoundsBetween(times),
                number % ONE_IN_WHEELCHAIR == 0,
                number % ONE_WITH_CONSULTANT == 1 ? number % CONSULTANTS : FairSeeker.ALONE);
    }

    private static List<FairPair> pairs(int seekers, int employers, Random dice) {
        List<FairPair> pairs = new ArrayList<>();
        for (int seeker = 0; seeker < seekers; seeker++) {
            for (int employer = 0; employer < employers; employer++) {
                if (employer == seeker % employers || dice.nextDouble() < SUITABLE) {
                    pairs.add(new FairPair(seeker, employer, 1 + dice.nextInt(FairPair.BEST)));
                }
            }
        }
        return pairs;
    }
}
