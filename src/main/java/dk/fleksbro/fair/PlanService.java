package dk.fleksbro.fair;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.fairplan.PlanChecker;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The plans of a fair: ordered, read with their proof, changed by hand, frozen and sent out. Every change makes a new number;
 * what is in a plan never changes. When two hosts work at once, one wins, and the other is told.
 */
@Service
@UnitOfWork
public class PlanService {

    private static final Set<FairStatus> PLANNABLE = EnumSet.of(FairStatus.OPEN, FairStatus.CLOSED, FairStatus.PLANNED);

    private final FairAccess mine;
    private final JobFairs fairs;
    private final PlanGuests guests;
    private final PlanVersions versions;
    private final PlanNames names;
    private final FairMessages messages;
    private final SchedulerClient scheduler;
    private final CurrentAccount current;
    private final Clock clock;

    PlanService(
            FairAccess mine,
            JobFairs fairs,
            PlanGuests guests,
            PlanVersions versions,
            PlanNames names,
            FairMessages messages,
            SchedulerClient scheduler,
            CurrentAccount current,
            Clock clock) {
        this.mine = mine;
        this.fairs = fairs;
        this.guests = guests;
        this.versions = versions;
        this.names = names;
        this.messages = messages;
        this.scheduler = scheduler;
        this.current = current;
        this.clock = clock;
    }

    /** The plan of that number; without one, the newest. */
    public PlanPage page(FairId id, Optional<Integer> number) {
        JobFair fair = mine.require(id, Part.FAIR_PLAN, Purpose.MATCHING);
        List<PlanVersion> all = versions.of(id);
        Optional<PlanVersion> shown = all.stream()
                .filter(version -> number.isEmpty() || version.number() == number.get())
                .findFirst();
        return new PlanPage(
                fair,
                all,
                shown,
                shown.filter(version -> version.status() == PlanStatus.READY)
                        .map(version -> sheet(fair, version, all)));
    }

    /**
     * Orders a plan from all that is known now. It is made while the reader goes on; {@link PlanVersion#status} says how far it is.
     *
     * @param seen the newest number the reader has seen
     */
    public void order(FairId id, int seen) {
        JobFair fair = lock(id, seen);
        names.giveCards(id);
        PlanInput input = guests.input(fair);
        if (input.seekers().isEmpty() || input.stands().isEmpty()) {
            throw new RuleBroken(PlanRule.FAIR_PLAN_NOBODY);
        }
        UUID plan = UUID.randomUUID();
        versions.order(plan, id, seen + 1, input, current.require().id(), clock.instant());
        scheduler.scheduleIfNotExists(PlanJob.TASK.instance(plan.toString()).scheduledTo(clock.instant()));
    }

    /** What a change by hand would do to the newest plan; does nothing. */
    public PlanEdit.Effect effect(FairId id, int seen, PlanEdit edit) {
        mine.require(id, Part.FAIR_PLAN, Purpose.MATCHING);
        return edit.on(versions.kept(ready(id, seen).id()));
    }

    /** Makes a new plan with that one change; one that breaks a rule is refused by the rule’s name. */
    public void edit(FairId id, int seen, PlanEdit edit) {
        lock(id, seen);
        KeptPlan kept = versions.kept(ready(id, seen).id());
        PlanEdit.Effect effect = edit.on(kept);
        if (effect.from() == edit.round()) {
            throw new RuleBroken(PlanRule.FAIR_PLAN_SAME);
        }
        effect.broken().ifPresent(rule -> {
            throw new RuleBroken(PlanRule.FAIR_PLAN_BREAKS_RULE, Sentence.of("plan-rule." + rule.name()));
        });
        AccountId me = current.require().id();
        versions.insertReady(
                UUID.randomUUID(), id, seen + 1, PlanKind.BY_HAND, kept.with(effect.dates()), me, clock.instant());
    }

    /** The plan is on paper: it stays as it is, and the next one tells what is different from it. */
    public void printed(FairId id, int seen) {
        lock(id, seen);
        versions.freeze(ready(id, seen).id(), PlanVersion.FrozenFor.PRINT, clock.instant());
    }

    /** Sends the newest plan out to those on both sides who are in it; who was only invited is told nothing. */
    public void send(FairId id, int seen) {
        JobFair fair = lock(id, seen);
        if (fair.status() == FairStatus.OPEN) {
            throw new RuleBroken(PlanRule.FAIR_PLAN_SIGN_UP_OPEN);
        }
        PlanVersion version = ready(id, seen);
        versions.freeze(version.id(), PlanVersion.FrozenFor.SENT, clock.instant());
        if (FairMove.PUBLISH_PLAN.allows(fair.status())) {
            fairs.move(fair, FairMove.PUBLISH_PLAN, current.require().id(), "", clock.instant());
        }
        PlanInput told = versions.input(version.id());
        messages.tellAll(Side.SEEKER, id, told.seekers(), NoticeKind.FAIR_PLAN_SENT, "plan:" + seen);
        messages.tellAll(Side.WORKPLACE, id, told.stands(), NoticeKind.FAIR_PLAN_SENT, "plan:" + seen);
    }

    private PlanVersion ready(FairId id, int number) {
        PlanVersion version = versions.of(id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (version.status() != PlanStatus.READY) {
            throw new RuleBroken(PlanRule.FAIR_PLAN_NOT_READY);
        }
        return version;
    }

    /** Two who plan at once wait here for each other; the second finds a number it has not seen. */
    private JobFair lock(FairId id, int seen) {
        JobFair fair = mine.lock(id, Part.FAIR_PLAN, Purpose.MATCHING);
        if (!PLANNABLE.contains(fair.status())) {
            throw new RuleBroken(PlanRule.FAIR_PLAN_NOT_NOW);
        }
        Optional<PlanVersion> newest = versions.lockNewest(id);
        if (newest.map(PlanVersion::number).orElse(0) != seen) {
            PlanVersion other = newest.orElseThrow();
            throw new RuleBroken(PlanRule.FAIR_PLAN_MOVED, other.madeBy(), other.number());
        }
        if (newest.isPresent() && newest.get().status().isWorking()) {
            throw new RuleBroken(PlanRule.FAIR_PLAN_NOT_READY);
        }
        return fair;
    }

    private PlanSheet sheet(JobFair fair, PlanVersion version, List<PlanVersion> all) {
        KeptPlan kept = versions.kept(version.id());
        List<VersionChange> changes = all.stream()
                .filter(one -> one.number() < version.number() && one.status() == PlanStatus.READY)
                .findFirst()
                .map(one -> VersionChange.between(versions.kept(one.id()), kept))
                .orElse(List.of());
        return new PlanSheet(
                version,
                kept.input(),
                kept.plan(),
                kept.advice(),
                PlanChecker.check(kept.plan().fair(), kept.plan().dates()),
                fair.terms().times().rounds(),
                names.people(fair.id()),
                names.stands(fair.id()),
                changes);
    }
}
