package dk.fleksbro.fairplan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bound that follows from prices (weak duality). Say scarce places are sold, at any prices. A plan's worth is what it
 * brings above the prices plus what it pays. It pays at most for all places there are; and above the prices each seeker
 * brings at most what the best day brings that this seeker could have alone. So no plan is worth more than that sum.
 */
final class Market {

    private final Fair fair;
    private final List<List<FairPair>> pairsOf;
    private final Map<Long, FairDate> fixed = new HashMap<>();
    private final long[] open;
    private final long[] openAccessible;

    Market(Fair fair) {
        this.fair = fair;
        this.pairsOf = new ArrayList<>(Collections.nCopies(fair.seekers().size(), List.of()));
        pairsOf.replaceAll(none -> new ArrayList<>());
        fair.pairs().forEach(pair -> pairsOf.get(pair.seeker()).add(pair));
        this.open = new long[fair.employers().size()];
        this.openAccessible = new long[fair.employers().size()];
        for (int e = 0; e < open.length; e++) {
            for (int round = fair.firstOpenRound(); round < fair.rounds(); round++) {
                open[e] |= fair.employers().get(e).tables().get(round) > 0 ? 1L << round : 0;
                openAccessible[e] |= fair.employers().get(e).accessible().get(round) > 0 ? 1L << round : 0;
            }
        }
        fair.fixed().forEach(date -> fixed.put(key(date.seeker(), date.employer()), date));
    }

    Fair fair() {
        return fair;
    }

    /** No plan is worth more than this. */
    long most(Certificate certificate) {
        Map<Long, Long> pairPrice = new HashMap<>();
        long most = 0;
        for (PairPrice price : certificate.pairs()) {
            long key = key(price.seeker(), price.employer());
            if (price.amount() < 0 && !fixed.containsKey(key)) {
                throw new IllegalArgumentException("A price below nothing for a pair that need not meet");
            }
            pairPrice.put(key, price.amount());
            most += price.amount();
        }
        long[][] tables =
                costs(certificate, Price.Scarce.TABLES, fair.employers().size());
        long[][] accessible = costs(
                certificate, Price.Scarce.ACCESSIBLE_TABLES, fair.employers().size());
        long[][] companion = costs(certificate, Price.Scarce.COMPANION, companions());
        for (Price price : certificate.prices()) {
            most += price.amount() * places(price);
        }
        long[] free = new long[fair.rounds()];
        boolean[] meets = new boolean[fair.employers().size()];
        for (int s = 0; s < fair.seekers().size(); s++) {
            FairSeeker seeker = fair.seekers().get(s);
            List<BestDay.Offer> offers = new ArrayList<>();
            for (FairPair pair : pairsOf.get(s)) {
                int e = pair.employer();
                long rounds = rounds(seeker, pair);
                meets[e] |= rounds != 0;
                long brings = certificate.objective().score() * pair.score()
                        + certificate.employerPremium().get(e)
                        - pairPrice.getOrDefault(key(s, e), 0L);
                offers.add(new BestDay.Offer(
                        rounds,
                        brings,
                        tables[e],
                        seeker.accessibleTable() ? accessible[e] : free,
                        seeker.companion() == FairSeeker.ALONE ? free : companion[seeker.companion()]));
            }
            most += new BestDay(fair, seeker, certificate.objective(), offers).most(certificate.wholeDays());
        }
        for (int e = 0; e < meets.length; e++) {
            long premium = certificate.employerPremium().get(e);
            if (premium < 0) {
                throw new IllegalArgumentException("A premium below nothing proves nothing");
            }
            most += meets[e] ? Math.max(0, certificate.objective().employer() - premium) : 0;
        }
        return most;
    }

    /** What a date costs in each round. */
    private long[][] costs(Certificate certificate, Price.Scarce of, int owners) {
        long[][] costs = new long[owners][fair.rounds()];
        for (Price price : certificate.prices()) {
            for (int round = price.first(); round < price.end() && price.of() == of; round++) {
                costs[price.owner()][round] += price.amount();
            }
        }
        return costs;
    }

    private long places(Price price) {
        if (price.of() == Price.Scarce.COMPANION) {
            return (long) price.end() - price.first();
        }
        FairEmployer employer = fair.employers().get(price.owner());
        List<Integer> tables = price.of() == Price.Scarce.TABLES ? employer.tables() : employer.accessible();
        return tables.subList(price.first(), price.end()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int companions() {
        return fair.seekers().stream().mapToInt(FairSeeker::companion).max().orElse(FairSeeker.ALONE) + 1;
    }

    /** The rounds in which a pair can meet: for a fact its round, else those to come. */
    private long rounds(FairSeeker seeker, FairPair pair) {
        FairDate date = fixed.get(key(pair.seeker(), pair.employer()));
        if (date != null && date.round() != FairDate.ANY_ROUND) {
            return 1L << date.round();
        }
        return seeker.here().bits() & (seeker.accessibleTable() ? openAccessible : open)[pair.employer()];
    }

    private static long key(int seeker, int employer) {
        return (long) seeker << Integer.SIZE | employer;
    }
}
