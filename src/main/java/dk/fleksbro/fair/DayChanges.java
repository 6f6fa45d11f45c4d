package dk.fleksbro.fair;

import dk.fleksbro.fair.DayChange.Kind;
import dk.fleksbro.fairplan.Fair;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.FairEmployer;
import dk.fleksbro.fairplan.FairSeeker;
import dk.fleksbro.fairplan.Rounds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is different now from what a plan was made of, as a pure function of both: planned anew, nothing is left of it. */
final class DayChanges {

    private DayChanges() {}

    static List<DayChange> of(KeptPlan out, RestToPlan rest) {
        List<DayChange> changes = new ArrayList<>();
        Fair before = out.input().fair();
        Fair now = rest.now().fair();
        if (before.rounds() != now.rounds()) {
            changes.add(new DayChange(Kind.ROUNDS, null, null));
        }
        Rounds toCome = Rounds.between(now.firstOpenRound(), Math.min(before.rounds(), now.rounds()));
        for (int s = 0; s < before.seekers().size(); s++) {
            UUID seeker = out.input().seekers().get(s);
            int place = rest.now().seekers().indexOf(seeker);
            if (place < 0) {
                changes.add(new DayChange(Kind.WITHDRAWN, seeker, null));
                continue;
            }
            FairSeeker was = before.seekers().get(s);
            FairSeeker is = now.seekers().get(place);
            if (!was.here().and(toCome).equals(is.here().and(toCome))) {
                changes.add(new DayChange(Kind.PERSON, seeker, null));
            }
            if (!strength(was).equals(strength(is))) {
                changes.add(new DayChange(Kind.LIMITS, seeker, null));
            }
        }
        for (int e = 0; e < before.employers().size(); e++) {
            UUID stand = out.input().stands().get(e);
            int place = rest.now().stands().indexOf(stand);
            if (place < 0 || !same(before.employers().get(e), now.employers().get(place), toCome)) {
                changes.add(new DayChange(Kind.WORKPLACE, null, stand));
            }
        }
        changes.addAll(refusals(rest));
        return changes;
    }

    /** All that a rule of the planner looks at, but for when the person is there and who comes along. */
    private static FairSeeker strength(FairSeeker seeker) {
        return new FairSeeker(
                Rounds.NONE,
                seeker.maxDates(),
                seeker.maxInRow(),
                seeker.restRounds(),
                seeker.accessibleTable(),
                FairSeeker.ALONE);
    }

    private static boolean same(FairEmployer was, FairEmployer is, Rounds toCome) {
        for (int round = 0; round < Math.min(was.tables().size(), is.tables().size()); round++) {
            if (toCome.contains(round)
                    && (!was.tables().get(round).equals(is.tables().get(round))
                            || !was.accessible()
                                    .get(round)
                                    .equals(is.accessible().get(round)))) {
                return false;
            }
        }
        return true;
    }

    private static List<DayChange> refusals(RestToPlan rest) {
        Set<FairDate> allowed = new HashSet<>();
        rest.now()
                .fair()
                .pairs()
                .forEach(pair -> allowed.add(new FairDate(pair.seeker(), pair.employer(), FairDate.ANY_ROUND)));
        return rest.published().stream()
                .filter(date -> date.round() >= rest.now().fair().firstOpenRound())
                .filter(date -> !allowed.contains(date.at(FairDate.ANY_ROUND)))
                .map(date -> new DayChange(
                        Kind.NO,
                        rest.now().seekers().get(date.seeker()),
                        rest.now().stands().get(date.employer())))
                .toList();
    }
}
