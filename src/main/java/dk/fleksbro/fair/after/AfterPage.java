package dk.fleksbro.fair.after;

import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.JobFair;
import java.time.Instant;
import java.util.List;

/**
 * What is left to do after a fair, as one consultant sees it.
 *
 * @param decisions what waits for this consultant's word, the settled ones last
 * @param steps what is to be done, one's own first, then by day; what is over last
 * @param sealed how many pairs are answered for by one side and not opened
 * @param othersDecisions how many wait for the word of another consultant
 * @param closes until when the guests answer by themselves
 * @param answering whether they still do
 */
public record AfterPage(
        JobFair fair,
        List<DecisionRow> decisions,
        List<StepRow> steps,
        int sealed,
        int othersDecisions,
        Instant closes,
        boolean answering) {

    public AfterPage {
        decisions = List.copyOf(decisions);
        steps = List.copyOf(steps);
    }

    /** Whether nothing from the day waits any more. */
    public boolean canFinish() {
        return fair.status() == FairStatus.HELD
                && !answering
                && sealed == 0
                && othersDecisions == 0
                && decisions.stream().allMatch(DecisionRow::settled)
                && steps.stream().noneMatch(step -> step.status() == StepStatus.OPEN);
    }
}
