package dk.fleksbro.fairplan;

import java.util.List;

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
                "%d rounds and %d pauses are too many or few",
                rounds,
                pausesAfter.size());
        require(pausesAfter.without(Rounds.first(rounds)).isEmpty(), "A pause comes after a round that is not there");
        require(targetDates >= 1 && targetDates <= MOST_LEVELS, "A target of %d dates", targetDates);
        require(firstOpenRound >= 0 && firstOpenRound <= rounds, "Round %d is not there", firstOpenRound);
        for (int e = 0; e < employers.size(); e++) {
            require(
                    employers.get(e).tables().size() == rounds,
                    "Employer %d has tables for another number of rounds",
                    e);
        }
        for (int s = 0; s < seekers.size(); s++) {
            require(
                    seekers.get(s).here().without(Rounds.first(rounds)).isEmpty(),
                    "Seeker %d is there in a round that is not",
                    s);
        }
        for (FairPair pair : pairs) {
            requireBoth(pair.seeker(), pair.employer(), seekers.size(), employers.size());
        }
        // sorted instead of gathered in a set: a large fair has hundreds of thousands
        long[] listed = pairs.stream().mapToLong(pair -> (long) pair.seeker() << Integer.SIZE | pair.employer()).sorted().toArray();
        for (int i = 1; i < listed.length; i++) {
            require(listed[i - 1] != listed[i], "Seeker %d and employer %d are listed twice",
                    listed[i] >> Integer.SIZE, (int) listed[i]);
        }
        for (FairDate date : fixed) {
            requireBoth(date.seeker(), date.employer(), seekers.size(), employers.size());
            require(
                    date.round() >= FairDate.ANY_ROUND && date.round() < rounds,
                    "A fixed date in round %d",
                    date.round());
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

    private static void requireBoth(int seeker, int employer, int seekers, int employers) {
        require(seeker >= 0 && seeker < seekers, "There is no seeker %d", seeker);
        require(employer >= 0 && employer < employers, "There is no employer %d", employer);
    }

    private static void require(boolean holds, String message, Object... values) {
        if (!holds) {
            throw new IllegalArgumentException(message.formatted(values));
        }
    }
}
