package dk.fleksbro.fair.day;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.fair.DayNow;
import dk.fleksbro.fair.Duty;
import dk.fleksbro.fair.ExtraRounds;
import dk.fleksbro.fair.FairDuties;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.PlanInForce;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.PlansInForce;
import dk.fleksbro.fair.Proposal;
import dk.fleksbro.fair.ReplanRule;
import dk.fleksbro.fair.ReplanState;
import dk.fleksbro.fair.Replans;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What the host does with all that is different on the day: see what the plan does not know yet, see what a plan for the rounds
 * to come would change and for whom, and send that out or leave it. What was held stays; of two hosts one wins.
 */
@Service
@UnitOfWork
public class ReplanService {

    /** So long before the first round who is not there is missed. */
    private static final Duration MISSED_BEFORE = Duration.ofMinutes(10);

    private final FairDuties duties;
    private final FairDay day;
    private final Replans replans;
    private final PlansInForce plans;
    private final PresenceMarks marks;
    private final ExtraRounds extraRounds;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReplanService(
            FairDuties duties,
            FairDay day,
            Replans replans,
            PlansInForce plans,
            PresenceMarks marks,
            ExtraRounds extraRounds,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.duties = duties;
        this.day = day;
        this.replans = replans;
        this.plans = plans;
        this.marks = marks;
        this.extraRounds = extraRounds;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    public ChangesPage page(FairId id) {
        JobFair fair = onDay(duties.require(id, Duty.HOST));
        ReplanState state = replans.state(fair, now(fair));
        PlanInForce plan = plans.of(id).orElseThrow();
        ClockReading reading = day.clock(fair);
        Map<UUID, Presence> presences = day.presences(fair);
        return new ChangesPage(
                fair,
                reading,
                state,
                guests(fair, plan, state, reading, presences),
                missing(fair, plan, reading, presences),
                plans.closedTables(id),
                extraRounds.of(id));
    }

    /** What could be done now, one for each of what may go first; does nothing. */
    public List<Proposal> propose(FairId id) {
        JobFair fair = onDay(duties.require(id, Duty.HOST));
        return replans.propose(fair, now(fair));
    }

    /** @return the number of the new plan, by which the day runs from now on */
    public int accept(FairId id, Proposal seen) {
        JobFair fair = onDay(duties.lock(id, Duty.HOST));
        int number = replans.accept(fair, now(fair), seen, current.require().id());
        events.publishEvent(new FairChanged(id));
        return number;
    }

    /** As if the last plan for the rest of the day had not been sent out; what is written down of the guests stays. */
    public int takeBack(FairId id, int seen) {
        JobFair fair = onDay(duties.lock(id, Duty.HOST));
        int number = replans.takeBack(fair, now(fair), seen, current.require().id());
        events.publishEvent(new FairChanged(id));
        return number;
    }

    private DayNow now(JobFair fair) {
        Map<UUID, Presence> presences = day.presences(fair);
        return new DayNow(day.clock(fair).round(), day.held(fair), (guest, round) -> {
            Presence known = presences.get(guest);
            return known == null || known.isIn(round);
        });
    }

    private List<DayGuest> guests(
            JobFair fair, PlanInForce plan, ReplanState state, ClockReading reading, Map<UUID, Presence> presences) {
        Set<UUID> undoable = marks.undoable(fair.id());
        List<PlannedDate> toCome = plan.dates().stream()
                .filter(date -> date.round() > reading.round())
                .sorted(Comparator.comparingInt(PlannedDate::round))
                .toList();
        List<DayGuest> guests = new ArrayList<>();
        plan.people()
                .forEach((seeker, person) -> guests.add(new DayGuest(
                        seeker,
                        Side.SEEKER,
                        person.card(),
                        person.name(),
                        presences.get(seeker),
                        undoable.contains(seeker),
                        toCome.stream()
                                .filter(date -> date.seeker().equals(seeker))
                                .toList(),
                        List.of())));
        state.tables()
                .forEach((stand, tables) -> guests.add(new DayGuest(
                        stand,
                        Side.WORKPLACE,
                        0,
                        Optional.ofNullable(plan.stands().get(stand)),
                        presences.get(stand),
                        undoable.contains(stand),
                        toCome.stream()
                                .filter(date -> date.stand().equals(stand))
                                .toList(),
                        tables)));
        guests.sort(Comparator.comparing(DayGuest::side)
                .thenComparing(DayGuest::card)
                .thenComparing(guest -> guest.name().orElse("")));
        return guests;
    }

    private List<UUID> missing(JobFair fair, PlanInForce plan, ClockReading reading, Map<UUID, Presence> presences) {
        boolean soon = reading.round() > 0
                || !clock.instant().isBefore(fair.terms().starts().minus(MISSED_BEFORE));
        return soon
                ? plan.dates().stream()
                        .filter(date -> date.round() <= reading.round() + 1)
                        .map(PlannedDate::seeker)
                        .distinct()
                        .filter(seeker -> !presences.containsKey(seeker))
                        .toList()
                : List.of();
    }

    private static JobFair onDay(JobFair fair) {
        if (fair.status() != FairStatus.PLANNED && fair.status() != FairStatus.RUNNING) {
            throw new RuleBroken(ReplanRule.FAIR_DAY_NOT_NOW);
        }
        return fair;
    }
}
