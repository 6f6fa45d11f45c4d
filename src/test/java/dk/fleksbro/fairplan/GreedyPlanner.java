package dk.fleksbro.fairplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What one would do by hand: first everybody's best first date, then second …, each in the first round that is free. */
final class GreedyPlanner {

    private GreedyPlanner() {}

    static List<FairDate> plan(Fair fair) {
        Hand hand = new Hand(fair);
        List<FairPair> order = new ArrayList<>(fair.pairs());
        order.sort(Comparator.comparingInt(pair -> -pair.score()));
        for (int dates = 1; dates <= fair.rounds(); dates++) {
            for (FairPair pair : order) {
                if (hand.dates(pair.seeker()) < dates) {
                    hand.tryIt(pair);
                }
            }
        }
        return hand.held();
    }

    /** The table drawn by hand. */
    private static final class Hand {

        private final Fair fair;
        private final int[][] taken;
        private final List<List<FairDate>> ofSeeker = new ArrayList<>();

        Hand(Fair fair) {
            this.fair = fair;
            this.taken = new int[fair.employers().size()][fair.rounds()];
            fair.seekers().forEach(seeker -> ofSeeker.add(new ArrayList<>()));
        }

        int dates(int seeker) {
            return ofSeeker.get(seeker).size();
        }

        List<FairDate> held() {
            return ofSeeker.stream().flatMap(List::stream).toList();
        }

        void tryIt(FairPair pair) {
            List<FairDate> day = ofSeeker.get(pair.seeker());
            if (day.stream().anyMatch(date -> date.employer() == pair.employer())) {
                return;
            }
            for (int round = 0; round < fair.rounds(); round++) {
                if (taken[pair.employer()][round]
                                < fair.employers().get(pair.employer()).tables().get(round)
                        && bears(fair.seekers().get(pair.seeker()), day, round)) {
                    taken[pair.employer()][round]++;
                    day.add(new FairDate(pair.seeker(), pair.employer(), round));
                    return;
                }
            }
        }

        private boolean bears(FairSeeker seeker, List<FairDate> day, int round) {
            Rounds busy = Rounds.of(round);
            for (FairDate date : day) {
                if (date.round() == round) {
                    return false;
                }
                busy = busy.or(Rounds.of(date.round()));
            }
            int row = 0;
            for (int r = 0; r < fair.rounds(); r++) {
                row = busy.contains(r) ? row + 1 : 0;
                if (row > seeker.maxInRow()) {
                    return false;
                }
                row = fair.pausesAfter().contains(r) ? 0 : row;
            }
            return seeker.here().contains(round) && day.size() < seeker.maxDates();
        }
    }
}
