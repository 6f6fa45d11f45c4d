package dk.fleksbro.fair.paper;

import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.PlanVersion;
import java.util.List;
import java.util.Optional;

/**
 * What can be printed of a fair.
 *
 * @param plan what the papers are made of; empty while there is none
 * @param inHand the plan people have on paper from before; empty when this is the first that leaves the portal
 * @param changedCards the numbers of the cards that are different from those in hand
 * @param changedStands how many workplaces have another day than on paper
 * @param parts in how many files the large papers are
 */
public record PrintPage(
        JobFair fair,
        Optional<PlanVersion> plan,
        Optional<PlanVersion> inHand,
        List<Long> changedCards,
        long changedStands,
        int parts) {

    public PrintPage {
        changedCards = List.copyOf(changedCards);
    }

    public boolean isFrozen() {
        return plan.filter(version -> version.frozenAt() != null).isPresent();
    }
}
