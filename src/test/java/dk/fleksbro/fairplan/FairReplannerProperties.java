package dk.fleksbro.fairplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Days that turn out otherwise. */
@UseCase("X5")
class FairReplannerProperties {

    @Property(tries = 1000)
    void whatever_happens_rules_hold_and_what_is_over_stays(@ForAll long seed, @ForAll ReplanPolicy policy) {
        RandomFairs fairs = new RandomFairs(seed);
        FairPlan plan = FairPlanner.plan(fairs.make(16, 6, 8));
        Fair later = fairs.later(plan.fair());
        Replan replan = FairReplanner.replan(later, plan.dates(), policy);
        List<FairDate> dates = replan.plan().dates();
        assertThat(PlanChecker.check(replan.plan().fair(), dates)).isEmpty();
        assertThat(before(dates, later)).containsExactlyElementsOf(before(plan.dates(), later));
        assertThat(applied(plan.dates(), replan.changes())).isEqualTo(new HashSet<>(dates));
        if (policy == ReplanPolicy.FILL_ONLY) {
            assertThat(replan.stayed()).isEqualTo(replan.couldStay());
        }
        if (policy == ReplanPolicy.KEEP_DATES) {
            assertThat(replan.changes()).noneMatch(change -> change.why() == PlanChange.Kind.GIVEN_UP);
        }
        for (int level = 0; level < later.targetDates(); level++) {
            if (!replan.plan()
                    .bound()
                    .seekersWithAtLeast()
                    .get(level)
                    .equals(levels(replan).get(level))) {
                assertThat(levels(replan).get(level))
                        .isLessThan(replan.plan().bound().seekersWithAtLeast().get(level));
                break;
            }
        }
    }

    private static List<Integer> levels(Replan replan) {
        return replan.plan().figures().seekersWithAtLeast();
    }

    private static List<FairDate> before(List<FairDate> dates, Fair later) {
        return dates.stream()
                .filter(date -> date.round() < later.firstOpenRound())
                .toList();
    }

    private static Set<FairDate> applied(List<FairDate> published, List<PlanChange> changes) {
        Set<FairDate> dates = new HashSet<>(published);
        for (PlanChange change : changes) {
            dates.remove(new FairDate(change.seeker(), change.employer(), change.from()));
            if (change.to() != PlanChange.NONE) {
                dates.add(new FairDate(change.seeker(), change.employer(), change.to()));
            }
        }
        return dates;
    }
}
