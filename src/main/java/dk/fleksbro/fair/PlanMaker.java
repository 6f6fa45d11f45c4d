package dk.fleksbro.fair;

import dk.fleksbro.fairplan.FairAdvisor;
import dk.fleksbro.fairplan.FairPlan;
import dk.fleksbro.fairplan.FairPlanner;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes a plan that was ordered, while whoever ordered it can leave. Each step is written down as it begins. Begun again after a
 * restart of the portal, it comes to the same plan, for it is made from what was kept when it was ordered.
 */
@Component
class PlanMaker {

    private static final Logger LOG = LoggerFactory.getLogger(PlanMaker.class);

    private final PlanVersions versions;
    private final Clock clock;

    PlanMaker(PlanVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** Does nothing when the plan is there, or has been given up. */
    void make(UUID id) {
        Optional<PlanVersion> ordered =
                versions.find(id).filter(version -> version.status().isWorking());
        if (ordered.isEmpty()) {
            return;
        }
        try {
            versions.step(id, PlanStatus.PAIRING);
            PlanInput input = versions.input(id);
            FairPlan first = FairPlanner.plan(input.fair());
            versions.step(id, PlanStatus.PROVING);
            FairPlan closer = FairPlanner.closer(first);
            versions.step(id, PlanStatus.ORDERING);
            FairPlan plan = FairPlanner.lessWaiting(closer, 1);
            versions.step(id, PlanStatus.ADVISING);
            PlanAdvice advice = new PlanAdvice(FairAdvisor.shortages(plan), FairAdvisor.whatIfs(plan));
            versions.finish(id, new KeptPlan(input.of(plan.fair()), plan, advice), clock.instant());
        } catch (RuntimeException e) {
            // without this the page would say for ever that it is being made
            LOG.error("plan {} could not be made", id, e);
            versions.step(id, PlanStatus.FAILED);
        }
    }
}
