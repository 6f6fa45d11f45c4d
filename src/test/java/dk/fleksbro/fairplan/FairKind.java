package dk.fleksbro.fairplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * Made-up fairs of the kinds the planner is measured by. The same kind and seed give the same fair.
 *
 * <p>Small and city are like the three fairs of the format's description; tight has fewer tables than wishes; rich has the
 * portal's own rules as well (rest, accessible tables), accompanied also has consultants at people's side; the half-day kinds have most people there for a morning or
 * an afternoon only, where the flow bound alone is not reached.
 */
public enum FairKind {
    SMALL(40, 12, 10, 9, 1.75, false, false),
    CITY(200, 40, 12, 16, 1.5, false, false),
    TIGHT(200, 40, 12, 16, 1.15, false, false),
    RICH(200, 40, 12, 18, 1.6, false, true),
    ACCOMPANIED(60, 14, 10, 9, 1.5, false, true),
    NASTY_SMALL(40, 14, 10, 5, 1.3, true, false),
    NASTY_CITY(200, 45, 12, 7, 1.3, true, false),
    NATIONAL(2000, 200, 20, 16, 1.5, false, false),
    TIGHT_NATIONAL(2000, 200, 20, 16, 1.15, false, false),
    EXTREME(10000, 1000, 20, 16, 1.5, false, false);

    private static final int TARGET = 3;
    private static final int[] IN_ROW = {1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 62, 62};

    private final int seekers;
    private final int employers;
    private final int rounds;
    private final int wishes;
    private final double tables;
    private final boolean halfDays;
    private final boolean ownRules;

    FairKind(int seekers, int employers, int rounds, int wishes, double tables, boolean halfDays, boolean ownRules) {
        this.seekers = seekers;
        this.employers = employers;
        this.rounds = rounds;
        this.wishes = wishes;
        this.tables = tables;
        this.halfDays = halfDays;
        this.ownRules = ownRules;
    }

    public Fair make(long seed) {
        Random chance = new Random(seed * 1_000_003 + name().hashCode());
        List<FairEmployer> hosts = new ArrayList<>();
        for (int e = 0; e < employers; e++) {
            hosts.add(employer(chance));
        }
        List<FairSeeker> people = new ArrayList<>();
        for (int s = 0; s < seekers; s++) {
            people.add(seeker(chance));
        }
        List<FairPair> pairs = pairs(chance);
        return new Fair(
                rounds,
                Rounds.of(rounds / 2 - 1),
                TARGET,
                false,
                hosts,
                people,
                pairs,
                fixed(pairs, people, hosts, chance),
                0);
    }

    private FairEmployer employer(Random chance) {
        Rounds open = chance.nextDouble() < (halfDays ? 0.5 : 0.1) ? window(chance) : Rounds.first(rounds);
        int usual = chance.nextDouble() < 2 - tables ? 1 : chance.nextDouble() < 0.65 ? 2 : 3;
        List<Integer> perRound = new ArrayList<>();
        List<Integer> accessible = new ArrayList<>();
        boolean step = ownRules && chance.nextDouble() < 0.3;
        for (int round = 0; round < rounds; round++) {
            int now = open.contains(round) ? usual - (!halfDays && chance.nextDouble() < 0.05 ? 1 : 0) : 0;
            perRound.add(now);
            accessible.add(step ? now / 2 : now);
        }
        return new FairEmployer(perRound, accessible);
    }

    private FairSeeker seeker(Random chance) {
        Rounds here = chance.nextDouble() < (halfDays ? 0.8 : 0.4) ? window(chance) : Rounds.first(rounds);
        int inRow = halfDays ? 1 + chance.nextInt(2) : IN_ROW[chance.nextInt(IN_ROW.length)];
        int dates = 3 + chance.nextInt(halfDays ? 4 : 6);
        boolean own = ownRules && chance.nextDouble() < 0.25;
        return new FairSeeker(
                here,
                dates,
                inRow,
                own && chance.nextBoolean() ? 1 : 0,
                own && chance.nextBoolean(),
                this == ACCOMPANIED && own ? chance.nextInt(seekers / 12) : FairSeeker.ALONE);
    }

    /** A morning, an afternoon, or a day that begins later or ends earlier. */
    private Rounds window(Random chance) {
        int half = rounds / 2;
        int cut = 1 + chance.nextInt(half - 1);
        return switch (chance.nextInt(halfDays ? 5 : 7)) {
            case 0, 1 -> Rounds.first(half);
            case 2 -> Rounds.between(half, rounds);
            case 3 -> halfDays ? Rounds.between(half, rounds) : Rounds.between(cut, rounds);
            case 4 -> halfDays ? Rounds.between(cut, rounds) : Rounds.first(rounds - cut);
            case 5 -> Rounds.first(rounds - 1);
            default -> Rounds.first(rounds).without(Rounds.of(half + cut));
        };
    }

    private List<FairPair> pairs(Random chance) {
        double[] popular = new double[employers];
        for (int e = 0; e < employers; e++) {
            popular[e] = 0.5 + chance.nextDouble();
        }
        List<FairPair> pairs = new ArrayList<>();
        for (int s = 0; s < seekers; s++) {
            int count = Math.min(employers, Math.max(2, (int) Math.round(wishes + chance.nextGaussian() * wishes / 4)));
            // the wished for first: a weighted draw without putting back
            TreeMap<Double, Integer> drawn = new TreeMap<>();
            for (int e = 0; e < employers; e++) {
                drawn.put(Math.log(chance.nextDouble()) / popular[e], e);
            }
            for (int e : drawn.descendingMap().values().stream().limit(count).toList()) {
                pairs.add(new FairPair(s, e, score(chance)));
            }
        }
        return pairs;
    }

    /** Most are middling, few are very good. */
    private static int score(Random chance) {
        return Math.clamp((int) Math.round(540 + chance.nextGaussian() * 130), 1, FairPair.BEST);
    }

    /** One date in fifty people is promised beforehand, one in four of them for a round. */
    private static List<FairDate> fixed(
            List<FairPair> pairs, List<FairSeeker> people, List<FairEmployer> hosts, Random chance) {
        List<FairDate> fixed = new ArrayList<>();
        for (int i = 0; i < Math.max(1, people.size() / 50); i++) {
            FairPair pair = pairs.get(chance.nextInt(pairs.size()));
            Rounds here = people.get(pair.seeker()).here();
            int round = chance.nextInt(hosts.getFirst().tables().size());
            boolean free = here.contains(round)
                    && hosts.get(pair.employer()).accessible().get(round) > 0;
            boolean first = fixed.stream().noneMatch(date -> date.seeker() == pair.seeker());
            if (first && free) {
                fixed.add(new FairDate(
                        pair.seeker(), pair.employer(), chance.nextInt(4) == 0 ? round : FairDate.ANY_ROUND));
            }
        }
        return fixed;
    }
}
