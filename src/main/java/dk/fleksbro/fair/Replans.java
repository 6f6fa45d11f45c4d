package dk.fleksbro.fair;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.fair.PlanVersion.FrozenFor;
import dk.fleksbro.fairplan.FairPlan;
import dk.fleksbro.fairplan.FairReplanner;
import dk.fleksbro.fairplan.PlanChecker;
import dk.fleksbro.fairplan.Replan;
import dk.fleksbro.fairplan.ReplanPolicy;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.shared.RuleBroken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Plans the rest of a fair’s day from the plan that is out, and sends the new one out. Who may, the caller has asked, and has
 * locked the fair before anything is written.
 */
@Component
public class Replans {

    /** So much of the dates of those to whom nothing has happened may change, whatever goes first. */
    public static final double OTHERS_MOST = 0.1;

    private final PlanVersions versions;
    private final PlansInForce inForce;
    private final PlanGuests guests;
    private final PlanNames names;
    private final FairMessages messages;
    private final Clock clock;

    Replans(
            PlanVersions versions,
            PlansInForce inForce,
            PlanGuests guests,
            PlanNames names,
            FairMessages messages,
            Clock clock) {
        this.versions = versions;
        this.inForce = inForce;
        this.guests = guests;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
    }

    private record Out(PlanVersion version, KeptPlan kept, List<PlannedDate> seated) {}

    private record Planned(ReplanPolicy policy, Replan replan, Duration took) {}

    /** How the plan that is out fits the day as it is. */
    public ReplanState state(JobFair fair, DayNow day) {
        Out out = out(fair);
        PlanInput input = out.kept().input();
        Map<UUID, List<Integer>> tables = new HashMap<>();
        for (int e = 0; e < input.stands().size(); e++) {
            tables.put(
                    input.stands().get(e),
                    input.tables().get(e).stream().sorted().toList());
        }
        boolean isOver = isOver(fair, day);
        return new ReplanState(
                out.version().number(),
                isOver ? List.of() : DayChanges.of(out.kept(), rest(fair, out.kept(), day, false)),
                tables,
                isOver,
                canTakeBack(fair, out, day));
    }

    /** What the plan that is out changed for the rounds that were to come then; nothing for the first that was sent out. */
    List<ReplanChange> lastChanges(JobFair fair, PlanInForce now) {
        List<PlanVersion> sent = sent(fair);
        if (sent.size() < 2) {
            return List.of();
        }
        int over = versions.input(sent.get(0).id()).fair().firstOpenRound();
        return ReplanChanges.between(out(fair, sent.get(1)).seated(), now.dates(), over);
    }

    /** One plan for each of what may go first, the usual one first. */
    public List<Proposal> propose(JobFair fair, DayNow day) {
        Out out = out(fair);
        RestToPlan rest = rest(fair, out.kept(), day, true);
        return Arrays.stream(ReplanPolicy.values())
                .map(policy -> proposal(out, rest, planned(rest, policy)))
                .toList();
    }

    /**
     * Makes it the plan by which the day runs, and tells those for whom it changes something. Made anew, it must say what the
     * host has seen; else something has happened since.
     *
     * @return the number of the new plan
     */
    public int accept(JobFair fair, DayNow day, Proposal seen, AccountId by) {
        Out out = out(fair);
        RestToPlan rest = rest(fair, out.kept(), day, true);
        Planned planned = planned(rest, seen.policy());
        Proposal now = proposal(out, rest, planned);
        if (!now.isSameAs(seen)) {
            throw new RuleBroken(ReplanRule.FAIR_REPLAN_MOVED);
        }
        if (now.changes().isEmpty()) {
            throw new RuleBroken(ReplanRule.FAIR_REPLAN_NOTHING);
        }
        FairPlan plan = planned.replan().plan();
        KeptPlan kept = new KeptPlan(rest.now().of(plan.fair()), plan, PlanAdvice.NONE);
        return send(fair, kept, now.changes(), by);
    }

    /** Whether the plan that is out is one for the rest of the day, and none of its rounds has begun. */
    private boolean canTakeBack(JobFair fair, Out out, DayNow day) {
        return out.version().kind() == PlanKind.REPLANNED
                && out.kept().input().fair().firstOpenRound() >= day.over()
                && sent(fair).size() > 1;
    }

    /**
     * Sends out again what was out before the last plan for the rest of the day, under a new number.
     *
     * @param seen the number of the plan the reader wants to take back
     */
    public int takeBack(JobFair fair, DayNow day, int seen, AccountId by) {
        Out out = out(fair);
        if (out.version().number() != seen || out.version().kind() != PlanKind.REPLANNED) {
            throw new RuleBroken(ReplanRule.FAIR_REPLAN_NOT_LAST);
        }
        if (!canTakeBack(fair, out, day)) {
            throw new RuleBroken(ReplanRule.FAIR_REPLAN_BEGUN);
        }
        KeptPlan before = versions.kept(sent(fair).get(1).id());
        List<PlannedDate> seated = Seating.of(before.input(), before.plan().dates(), inForce.closedTables(fair.id()));
        return send(fair, before, ReplanChanges.between(out.seated(), seated, day.over()), by);
    }

    private int send(JobFair fair, KeptPlan kept, List<ReplanChange> changes, AccountId by) {
        Instant now = clock.instant();
        int number = versions.lockNewest(fair.id()).orElseThrow().number() + 1;
        UUID id = UUID.randomUUID();
        names.giveCards(fair.id());
        versions.insertReady(id, fair.id(), number, PlanKind.REPLANNED, kept, by, now);
        versions.freeze(id, FrozenFor.SENT, now);
        tell(
                Side.SEEKER,
                fair,
                changes.stream().map(ReplanChange::seeker).distinct().toList(),
                number);
        tell(
                Side.WORKPLACE,
                fair,
                changes.stream().map(ReplanChange::stand).distinct().toList(),
                number);
        return number;
    }

    private void tell(Side side, JobFair fair, List<UUID> guests, int number) {
        messages.tellAll(side, fair.id(), guests, NoticeKind.FAIR_PLAN_CHANGED, "plan:" + number);
    }

    private static Planned planned(RestToPlan rest, ReplanPolicy policy) {
        long began = System.nanoTime();
        Replan replan = FairReplanner.within(rest.now().fair(), rest.published(), policy, OTHERS_MOST);
        if (!PlanChecker.check(replan.plan().fair(), replan.plan().dates()).isEmpty()) {
            throw new IllegalStateException("the plan for the rest of the day breaks a rule");
        }
        return new Planned(policy, replan, Duration.ofNanos(System.nanoTime() - began));
    }

    private static Proposal proposal(Out out, RestToPlan rest, Planned planned) {
        Replan replan = planned.replan();
        return new Proposal(
                planned.policy(),
                out.version().number(),
                rest.now().fair().firstOpenRound() + 1,
                ReplanChanges.of(out.seated(), rest, replan),
                replan.others(),
                replan.othersMoved(),
                replan.isLimited(),
                replan.plan().proven(),
                replan.plan().figures().seekersWithAtLeast(),
                planned.took().toMillis());
    }

    private RestToPlan rest(JobFair fair, KeptPlan out, DayNow day, boolean weighed) {
        if (isOver(fair, day)) {
            throw new RuleBroken(ReplanRule.FAIR_REPLAN_OVER);
        }
        return RestToPlan.of(out, guests.again(fair, out, weighed), day, inForce.closedTables(fair.id()));
    }

    private static boolean isOver(JobFair fair, DayNow day) {
        return day.over() >= fair.terms().times().rounds().size();
    }

    private Out out(JobFair fair) {
        return out(
                fair,
                sent(fair).stream().findFirst().orElseThrow(() -> new RuleBroken(ReplanRule.FAIR_REPLAN_NO_PLAN)));
    }

    /** At the tables at which it was sent out. */
    private Out out(JobFair fair, PlanVersion version) {
        KeptPlan kept = versions.kept(version.id());
        Map<Integer, Integer> closed = inForce.closedTables(fair.id(), version.madeAt());
        return new Out(version, kept, Seating.of(kept.input(), kept.plan().dates(), closed));
    }

    private List<PlanVersion> sent(JobFair fair) {
        return versions.of(fair.id()).stream()
                .filter(version -> version.frozenFor() == FrozenFor.SENT)
                .toList();
    }
}
