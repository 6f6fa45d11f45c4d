package dk.fleksbro.fairplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A day as such days are: 6 % do not come, 4 % come late, 2 % of the employers lose a table, all known a third of the way. */
record NoShows(Fair now, List<FairDate> published) {

    static NoShows of(FairPlan plan, long seed) {
        Fair fair = plan.fair();
        Random chance = new Random(seed);
        int now = fair.rounds() / 3;
        List<FairSeeker> seekers = new ArrayList<>();
        for (FairSeeker seeker : fair.seekers()) {
            double what = chance.nextDouble();
            Rounds missed = what < 0.06
                    ? Rounds.first(fair.rounds())
                    : what < 0.10 ? Rounds.first(now + 1 + chance.nextInt(2)) : Rounds.NONE;
            seekers.add(seeker.here(seeker.here().without(missed)));
        }
        List<FairEmployer> employers = new ArrayList<>();
        for (FairEmployer employer : fair.employers()) {
            boolean loses = chance.nextDouble() < 0.02;
            List<Integer> tables = new ArrayList<>(employer.tables());
            for (int round = now; loses && round < fair.rounds(); round++) {
                tables.set(round, Math.max(0, tables.get(round) - 1));
            }
            employers.add(FairEmployer.of(tables));
        }
        Fair later = new Fair(
                fair.rounds(),
                fair.pausesAfter(),
                fair.targetDates(),
                fair.everyEmployerFirst(),
                employers,
                seekers,
                fair.pairs(),
                fair.fixed(),
                now);
        return new NoShows(
                later,
                plan.dates().stream()
                        .filter(date -> date.round() >= now
                                || seekers.get(date.seeker()).here().contains(date.round()))
                        .toList());
    }
}
