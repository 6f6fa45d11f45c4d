package dk.fleksbro.fairplan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Builds a small fair by hand, for one rule at a time. */
final class SmallFair {

    private final int rounds;
    private final List<FairEmployer> employers = new ArrayList<>();
    private final List<FairSeeker> seekers = new ArrayList<>();
    private final List<FairPair> pairs = new ArrayList<>();
    private final List<FairDate> fixed = new ArrayList<>();
    private Rounds pauses = Rounds.NONE;
    private int target = 3;
    private boolean everyEmployerFirst;
    private int firstOpenRound;

    private SmallFair(int rounds) {
        this.rounds = rounds;
    }

    static SmallFair of(int rounds) {
        return new SmallFair(rounds);
    }

    SmallFair pauseAfter(int... after) {
        pauses = Rounds.of(after);
        return this;
    }

    SmallFair target(int dates) {
        target = dates;
        return this;
    }

    SmallFair everyEmployerFirst() {
        everyEmployerFirst = true;
        return this;
    }

    SmallFair firstOpenRound(int round) {
        firstOpenRound = round;
        return this;
    }

    SmallFair employer(Integer... tables) {
        employers.add(FairEmployer.of(List.of(tables)));
        return this;
    }

    SmallFair employers(int count) {
        for (int i = 0; i < count; i++) {
            employers.add(FairEmployer.of(1, rounds));
        }
        return this;
    }

    SmallFair stepsAtTheDoor(Integer... tables) {
        List<Integer> none = Collections.nCopies(tables.length, 0);
        employers.add(new FairEmployer(List.of(tables), none));
        return this;
    }

    SmallFair seeker(int maxDates, int maxInRow) {
        return seeker(FairSeeker.of(Rounds.first(rounds), maxDates, maxInRow));
    }

    SmallFair seeker(FairSeeker seeker) {
        seekers.add(seeker);
        return this;
    }

    SmallFair may(int seeker, int employer, int score) {
        pairs.add(new FairPair(seeker, employer, score));
        return this;
    }

    /** Everybody may meet everybody, for the same score. */
    SmallFair allMay() {
        for (int s = 0; s < seekers.size(); s++) {
            for (int e = 0; e < employers.size(); e++) {
                may(s, e, 500);
            }
        }
        return this;
    }

    SmallFair fixed(int seeker, int employer, int round) {
        fixed.add(new FairDate(seeker, employer, round));
        return this;
    }

    Fair build() {
        return new Fair(rounds, pauses, target, everyEmployerFirst, employers, seekers, pairs, fixed, firstOpenRound);
    }
}
