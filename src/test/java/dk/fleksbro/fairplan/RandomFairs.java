package dk.fleksbro.fairplan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Fairs with all rules at once, of any size that is asked for; nothing about them is likely. */
final class RandomFairs {

    private final Random chance;

    RandomFairs(long seed) {
        this.chance = new Random(seed);
    }

    Fair make(int mostSeekers, int mostEmployers, int mostRounds) {
        int rounds = 1 + chance.nextInt(mostRounds);
        int seekers = 1 + chance.nextInt(mostSeekers);
        int employers = 1 + chance.nextInt(mostEmployers);
        List<FairEmployer> hosts = new ArrayList<>();
        for (int e = 0; e < employers; e++) {
            hosts.add(employer(rounds));
        }
        List<FairSeeker> people = new ArrayList<>();
        for (int s = 0; s < seekers; s++) {
            people.add(seeker(rounds));
        }
        List<FairPair> pairs = new ArrayList<>();
        double share = 0.3 + 0.7 * chance.nextDouble();
        for (int s = 0; s < seekers; s++) {
            for (int e = 0; e < employers; e++) {
                if (chance.nextDouble() < share) {
                    pairs.add(new FairPair(s, e, 1 + chance.nextInt(FairPair.BEST)));
                }
            }
        }
        List<FairDate> fixed = new ArrayList<>();
        for (int i = chance.nextInt(3); i > 0; i--) {
            fixed.add(new FairDate(chance.nextInt(seekers), chance.nextInt(employers), chance.nextInt(rounds + 1) - 1));
        }
        Rounds pauses = chance.nextBoolean() ? Rounds.of(chance.nextInt(rounds)) : Rounds.NONE;
        return new Fair(rounds, pauses, 1 + chance.nextInt(4), chance.nextBoolean(), hosts, people, pairs, fixed, 0);
    }

    private FairEmployer employer(int rounds) {
        List<Integer> tables = new ArrayList<>(Collections.nCopies(rounds, 1 + chance.nextInt(3)));
        List<Integer> accessible = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            tables.set(round, chance.nextInt(5) == 0 ? 0 : tables.get(round));
            accessible.add(chance.nextInt(tables.get(round) + 1));
        }
        return new FairEmployer(tables, accessible);
    }

    FairSeeker seeker(int rounds) {
        int from = chance.nextInt(3) == 0 ? chance.nextInt(rounds) : 0;
        int to = chance.nextInt(3) == 0 ? from + 1 + chance.nextInt(rounds - from) : rounds;
        return new FairSeeker(
                Rounds.between(from, to),
                chance.nextInt(6),
                1 + chance.nextInt(3),
                chance.nextInt(4) == 0 ? 1 + chance.nextInt(2) : 0,
                chance.nextInt(6) == 0,
                chance.nextInt(6) == 0 ? chance.nextInt(2) : FairSeeker.ALONE);
    }

    /** The same fair a while later: some have not come, some come late, some tables are closed. */
    Fair later(Fair fair) {
        int now = chance.nextInt(fair.rounds() + 1);
        List<FairSeeker> people = new ArrayList<>();
        for (FairSeeker seeker : fair.seekers()) {
            people.add(
                    switch (chance.nextInt(8)) {
                        case 0 -> seeker.here(Rounds.NONE);
                        case 1 -> seeker.here(seeker.here().without(Rounds.first(chance.nextInt(fair.rounds() + 1))));
                        case 2 -> seeker.here(seeker.here().and(Rounds.first(chance.nextInt(fair.rounds() + 1))));
                        default -> seeker;
                    });
        }
        List<FairEmployer> hosts = new ArrayList<>();
        for (FairEmployer employer : fair.employers()) {
            hosts.add(chance.nextInt(6) == 0 ? oneTableLess(employer) : employer);
        }
        return new Fair(
                fair.rounds(),
                fair.pausesAfter(),
                fair.targetDates(),
                fair.everyEmployerFirst(),
                hosts,
                people,
                fair.pairs(),
                fair.fixed(),
                now);
    }

    private static FairEmployer oneTableLess(FairEmployer employer) {
        List<Integer> tables =
                employer.tables().stream().map(count -> Math.max(0, count - 1)).toList();
        List<Integer> accessible = new ArrayList<>();
        for (int round = 0; round < tables.size(); round++) {
            accessible.add(Math.min(tables.get(round), employer.accessible().get(round)));
        }
        return new FairEmployer(tables, accessible);
    }
}
