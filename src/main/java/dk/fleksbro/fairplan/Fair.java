package dk.fleksbro.fairplan;

import java.util.List;
import java.util.function.Supplier;

/**
 * All that a plan is made from. Seekers and employers are known by their place in the lists.
 *
 * @param rounds number of rounds
 * @param pausesAfter an official pause follows these rounds
 * @param targetDates the fairness levels: every seeker a first date, then a second, up to this many
 * @param everyEmployerFirst whether a first date for every employer comes before the scores
 * @param pairs who may meet
 * @param fixed dates that must be, in their round or in any
 * @param firstOpenRound rounds before this one are over: fixed dates there are facts, and nothing else is put there
 */
public record Fair(
        int rounds,
        Rounds pausesAfter,
        int targetDates,
        boolean everyEmployerFirst,
        List<FairEmployer> employers,
        List<FairSeeker> seekers,
        List<FairPair> pairs,
        List<FairDate> fixed,
        int firstOpenRound) {

    /** With more levels nobody could read the figures. */
    private static final int MOST_LEVELS = 10;

    public Fair {
        employers = List.copyOf(employers);
        seekers = List.copyOf(seekers);
        pairs = List.copyOf(pairs);
        fixed = List.copyOf(fixed);
        require(
                rounds >= 1 && rounds + pausesAfter.size() <= Rounds.MOST,
                () -> "%d rounds and %d pauses are too many or few".formatted(rounds, pausesAfter.size()));
        require(
                pausesAfter.without(Rounds.first(rounds)).isEmpty(),
                () -> "A pause comes after a round that is not there");
        require(targetDates >= 1 && targetDates <= MOST_LEVELS, () -> "A target of %d dates".formatted(targetDates));
        require(firstOpenRound >= 0 && firstOpenRound <= rounds, () -> "Round %d is not there"
                .formatted(firstOpenRound));
        for (FairEmployer employer : employers) {
            require(employer.tables().size() == rounds, () -> "An employer has tables for another number of rounds");
        }
        for (FairSeeker seeker : seekers) {
            require(
                    seeker.here().without(Rounds.first(rounds)).isEmpty(),
                    () -> "A seeker is there in a round that is not");
        }
        for (FairPair pair : pairs) {
            requireBoth(pair.seeker(), pair.employer(), seekers.size(), employers.size());
        }
        requireDifferent(pairs);
        for (FairDate date : fixed) {
            requireBoth(date.seeker(), date.employer(), seekers.size(), employers.size());
            require(date.round() >= FairDate.ANY_ROUND && date.round() < rounds, () -> "A fixed date in round %d"
                    .formatted(date.round()));
        }
    }

    /** The same fair with other fixed dates. */
    public Fair fixed(List<FairDate> changed) {
        return new Fair(
                rounds,
                pausesAfter,
                targetDates,
                everyEmployerFirst,
                employers,
                seekers,
                pairs,
                changed,
                firstOpenRound);
    }

    /** The same fair with other pairs. */
    public Fair pairs(List<FairPair> changed) {
        return new Fair(
                rounds,
                pausesAfter,
                targetDates,
                everyEmployerFirst,
                employers,
                seekers,
                changed,
                fixed,
                firstOpenRound);
    }

    private static void requireDifferent(List<FairPair> pairs) {
        // sorted instead of gathered in a set: a large fair has hundreds of thousands
        long[] keys = pairs.stream()
                .mapToLong(pair -> ((long) pair.seeker() << Integer.SIZE) | pair.employer())
                .sorted()
                .toArray();
        for (int i = 1; i < keys.length; i++) {
            long key = keys[i];
            require(keys[i - 1] != key, () -> "Seeker %d and employer %d are listed twice"
                    .formatted(key >> Integer.SIZE, (int) key));
        }
    }

    private static void requireBoth(int seeker, int employer, int seekers, int employers) {
        require(seeker >= 0 && seeker < seekers, () -> "There is no seeker %d".formatted(seeker));
        require(employer >= 0 && employer < employers, () -> "There is no employer %d".formatted(employer));
    }

    private static void require(boolean holds, Supplier<String> message) {
        if (!holds) {
            throw new IllegalArgumentException(message.get());
        }
    }
}
