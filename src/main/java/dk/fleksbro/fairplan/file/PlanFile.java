package dk.fleksbro.fairplan.file;

import dk.fleksbro.fairplan.Cases;
import dk.fleksbro.fairplan.Certificate;
import dk.fleksbro.fairplan.FairAdvisor;
import dk.fleksbro.fairplan.FairPlan;
import dk.fleksbro.fairplan.PlanBound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes a plan and its proof as JSON. */
public final class PlanFile {

    private static final int PERCENT = 100;

    private PlanFile() {}

    /** One object; dates and prices are short rows. Where a bound takes cases, the prices are in each of the two. */
    public static String write(FairPlan plan, double seconds) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("seekersWithAtLeast", plan.figures().seekersWithAtLeast());
        file.put("score", plan.figures().score());
        file.put("avoidableWaiting", plan.figures().avoidableWaiting());
        file.put("bound", bound(plan));
        file.put("proven", plan.proven());
        file.put("seconds", seconds);
        file.put(
                "findings",
                plan.findings().stream()
                        .map(found -> List.of(found.rule(), found.seeker(), found.employer(), found.round()))
                        .toList());
        file.put(
                "plan",
                plan.dates().stream()
                        .map(date -> List.of(date.seeker(), date.employer(), date.round()))
                        .toList());
        file.put("proof", proof(plan));
        return JsonMapper.shared().writeValueAsString(file);
    }

    private static Map<String, Object> bound(FairPlan plan) {
        PlanBound bound = plan.bound();
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("seekersWithAtLeast", bound.seekersWithAtLeast());
        bound.score().ifPresent(score -> {
            written.put("score", score);
            written.put("scoreAtMostBetterPercent", PERCENT * bound.scoreGap(plan.figures()));
        });
        written.put("avoidableWaiting", FairAdvisor.leastWaiting(plan));
        return written;
    }

    private static Map<String, Object> proof(FairPlan plan) {
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put(
                "levels",
                plan.proof().levels().stream().map(PlanFile::certificate).toList());
        proof.put("score", certificate(plan.proof().score()));
        return proof;
    }

    private static Map<String, Object> certificate(Certificate certificate) {
        Map<String, Object> written = new LinkedHashMap<>();
        Cases cases = certificate.cases();
        if (cases != null) {
            written.put("seeker", cases.seeker());
            written.put("employer", cases.employer());
            written.put("apart", certificate(cases.apart()));
            written.put("together", certificate(cases.together()));
            return written;
        }
        written.put("objective", certificate.objective());
        written.put(
                "prices",
                certificate.prices().stream()
                        .map(price -> List.of(price.of(), price.owner(), price.first(), price.end(), price.amount()))
                        .toList());
        written.put(
                "pairs",
                certificate.pairs().stream()
                        .map(pair -> List.of(pair.seeker(), pair.employer(), pair.amount()))
                        .toList());
        written.put("employerPremium", certificate.employerPremium());
        written.put("wholeDays", certificate.wholeDays());
        return written;
    }
}
