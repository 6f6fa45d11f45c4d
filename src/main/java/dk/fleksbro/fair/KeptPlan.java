package dk.fleksbro.fair;

import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.FairPlan;
import dk.fleksbro.fairplan.PlanFigures;
import dk.fleksbro.fairplan.PlanProof;
import dk.fleksbro.fairplan.ProofVerifier;
import dk.fleksbro.fairplan.RuleFinding;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan as it is kept: what it was made from, the dates, the prices that prove how good it is, and the advice. How good it is
 * is not kept but measured anew each time it is read.
 */
record KeptPlan(PlanInput input, FairPlan plan, PlanAdvice advice) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Result(List<FairDate> dates, PlanProof proof, List<RuleFinding> findings, PlanAdvice advice) {}

    static KeptPlan read(String input, String result) {
        PlanInput from = input(input);
        Result kept = JSON.readValue(result, Result.class);
        return new KeptPlan(from, measured(from, kept.dates(), kept.proof(), kept.findings()), kept.advice());
    }

    static PlanInput input(String json) {
        return JSON.readValue(json, PlanInput.class);
    }

    static String write(PlanInput input) {
        return JSON.writeValueAsString(input);
    }

    /** All but the input. */
    String result() {
        return JSON.writeValueAsString(new Result(plan.dates(), plan.proof(), plan.findings(), advice));
    }

    /** The same proof for other dates: what no plan can exceed does not depend on the plan. */
    KeptPlan with(List<FairDate> dates) {
        return new KeptPlan(input, measured(input, dates, plan.proof(), plan.findings()), PlanAdvice.NONE);
    }

    private static FairPlan measured(
            PlanInput input, List<FairDate> dates, PlanProof proof, List<RuleFinding> findings) {
        PlanFigures figures = PlanFigures.of(input.fair(), dates);
        return new FairPlan(
                input.fair(), dates, figures, ProofVerifier.bound(input.fair(), proof, figures), proof, findings);
    }
}
