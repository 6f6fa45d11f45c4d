package dk.fleksbro.fair;

import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.FairPlan;
import dk.fleksbro.fairplan.RuleFinding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One plan as the host reads it.
 *
 * @param broken rules that do not hold, by a checker that shares nothing with the planner; none unless something is wrong
 * @param rounds the rounds of the day, in their order
 * @param changes what is different from the plan before it; none for the first
 */
public record PlanSheet(
        PlanVersion version,
        PlanInput input,
        FairPlan plan,
        PlanAdvice advice,
        List<RuleFinding> broken,
        List<FairTimes.Round> rounds,
        Map<UUID, PlanPerson> people,
        Map<UUID, String> stands,
        List<VersionChange> changes) {

    public PlanPerson person(int seeker) {
        return person(input.seekers().get(seeker));
    }

    public PlanPerson person(UUID seeker) {
        return Objects.requireNonNull(people.get(seeker));
    }

    public String stand(int employer) {
        return stand(input.stands().get(employer));
    }

    public String stand(UUID stand) {
        return Objects.requireNonNull(stands.get(stand));
    }

    /** The cards at a workplace in a round, in their order. */
    public List<Long> cards(int employer, int round) {
        return plan.dates().stream()
                .filter(date -> date.employer() == employer && date.round() == round)
                .map(FairDate::seeker)
                .map(seeker -> person(seeker).card())
                .sorted()
                .toList();
    }
}
