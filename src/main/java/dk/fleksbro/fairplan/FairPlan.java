package dk.fleksbro.fairplan;

import java.util.List;

/**
 * Who meets whom in which round, and how good that is.
 *
 * @param fair what was planned: as given, but without the fixed dates that could not be
 * @param dates in {@link FairDate#ORDER}
 * @param bound what no plan can exceed, as {@link ProofVerifier} computes it from the proof
 * @param findings fixed dates and seekers that no plan can serve, each with its rule; all others are planned
 */
public record FairPlan(
        Fair fair,
        List<FairDate> dates,
        PlanFigures figures,
        PlanBound bound,
        PlanProof proof,
        List<RuleFinding> findings) {

    public FairPlan {
        dates = dates.stream().sorted(FairDate.ORDER).toList();
        findings = List.copyOf(findings);
    }

    /** Whether no plan is fairer, and none as fair has a higher score. */
    public boolean proven() {
        return bound.reachedBy(figures);
    }
}
