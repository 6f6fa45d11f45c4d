package dk.fleksbro.fair;

import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.FairRule;
import dk.fleksbro.fairplan.PlanChecker;
import dk.fleksbro.fairplan.PlanFigures;
import dk.fleksbro.fairplan.RuleFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One date changed by hand: moved to another round, added, or taken out.
 *
 * @param round where the two are to meet, from 0; {@link #NOWHERE} when they are not to
 */
public record PlanEdit(UUID seeker, UUID stand, int round) {

    public static final int NOWHERE = -1;

    /**
     * What a change would do.
     *
     * @param broken the rule that forbids it; empty when it can be done
     * @param from the round the two meet in now, or {@link #NOWHERE}
     * @param before how good the plan is; {@code after} how good it would be
     */
    public record Effect(
            Optional<FairRule> broken, int from, PlanFigures before, PlanFigures after, List<FairDate> dates) {

        public Effect {
            dates = List.copyOf(dates);
        }
    }

    Effect on(KeptPlan kept) {
        int s = kept.input().seekers().indexOf(seeker);
        int e = kept.input().stands().indexOf(stand);
        if (s < 0 || e < 0) {
            throw new IllegalArgumentException("nobody of that plan");
        }
        List<FairDate> now = kept.plan().dates();
        List<FairDate> dates = new ArrayList<>(now);
        dates.removeIf(date -> date.seeker() == s && date.employer() == e);
        int from = now.stream()
                .filter(date -> date.seeker() == s && date.employer() == e)
                .mapToInt(FairDate::round)
                .findFirst()
                .orElse(NOWHERE);
        if (round != NOWHERE) {
            dates.add(new FairDate(s, e, round));
        }
        Optional<FairRule> broken = PlanChecker.check(kept.plan().fair(), dates).stream()
                .map(RuleFinding::rule)
                .findFirst();
        return new Effect(
                broken, from, kept.plan().figures(), PlanFigures.of(kept.plan().fair(), dates), dates);
    }
}
