package dk.fleksbro.fair.day;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.fair.Duty;
import dk.fleksbro.fair.ExtraRounds;
import dk.fleksbro.fair.FairDuties;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.PlanInForce;
import dk.fleksbro.fair.PlansInForce;
import dk.fleksbro.fair.ReplanRule;
import dk.fleksbro.fair.Side;
import dk.fleksbro.fair.day.Presence.Status;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What the host writes down when the day turns out otherwise: somebody or a whole workplace does not come, comes later or
 * leaves earlier, a table is closed, a round is added. Each can be taken back. The plan stays as it is until the rest of the
 * day is planned anew. Of two hosts who write of the same at once, the second is told.
 */
@Service
@UnitOfWork
public class ChangesService {

    private final FairDuties duties;
    private final PresenceMarks marks;
    private final ClosedTables tables;
    private final ExtraRounds extraRounds;
    private final PlansInForce plans;
    private final FairDay day;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangesService(
            FairDuties duties,
            PresenceMarks marks,
            ClosedTables tables,
            ExtraRounds extraRounds,
            PlansInForce plans,
            FairDay day,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.duties = duties;
        this.marks = marks;
        this.tables = tables;
        this.extraRounds = extraRounds;
        this.plans = plans;
        this.day = day;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The guest does not come at all.
     *
     * @param seen the version of what the reader saw of the guest; 0 when nothing was known
     */
    public void away(FairId id, UUID guest, long seen) {
        JobFair fair = lock(id);
        notYetHere(fair, guest);
        mark(fair, guest, seen, Status.AWAY, null, null);
    }

    /** The guest comes, and the first round they can be in is that one. */
    public void late(FairId id, UUID guest, long seen, int firstRound) {
        JobFair fair = lock(id);
        requireToCome(fair, firstRound);
        notYetHere(fair, guest);
        mark(fair, guest, seen, Status.LATE, firstRound, null);
    }

    /** The guest leaves after that round; 0 for before the first. */
    public void leaves(FairId id, UUID guest, long seen, int lastRound) {
        JobFair fair = lock(id);
        requireToCome(fair, lastRound + 1);
        Integer from = marks.lock(guest).map(Presence::fromRound).orElse(null);
        mark(fair, guest, seen, Status.LEFT, from != null && from > lastRound ? null : from, lastRound);
    }

    /** The guest is there after all, and can be in the next round. */
    public void here(FairId id, UUID guest, long seen) {
        JobFair fair = lock(id);
        Optional<Presence> before = marks.lock(guest);
        boolean wasHere = before.filter(known -> known.status() == Status.LEFT).isPresent();
        Integer from = wasHere ? before.get().fromRound() : firstRound(day.clock(fair));
        mark(fair, guest, seen, Status.HERE, from, null);
    }

    /** Takes the last change of a guest back. */
    public void undo(FairId id, UUID guest, long seen) {
        JobFair fair = lock(id);
        require(fair, guest);
        Presence now = seen(guest, seen);
        if (now == null) {
            throw new RuleBroken(ChangeRule.FAIR_GUEST_MOVED);
        }
        Presence before = marks.before(now)
                .orElseThrow(() -> new RuleBroken(ChangeRule.FAIR_GUEST_MOVED))
                .presence();
        if (before == null) {
            marks.delete(guest);
        } else {
            marks.update(before, me(), clock.instant());
        }
    }

    public void closeTable(FairId id, int number, int fromRound) {
        JobFair fair = lock(id);
        requireToCome(fair, fromRound);
        if (!tables.close(id, number, fromRound, me(), clock.instant())) {
            throw new RuleBroken(ChangeRule.FAIR_TABLE_MOVED, number);
        }
    }

    /** @param closedFrom the round from which the reader saw it closed */
    public void openTable(FairId id, int number, int closedFrom) {
        lock(id);
        if (!tables.open(id, number, closedFrom)) {
            throw new RuleBroken(ChangeRule.FAIR_TABLE_MOVED, number);
        }
    }

    /** @param seen how many rounds the reader saw */
    public void addRound(FairId id, int seen) {
        JobFair fair = lockRounds(id, seen);
        requireToCome(fair, seen);
        extraRounds.add(fair, me(), clock.instant());
    }

    /** Takes back a round that was added, as long as nobody has a date in it. */
    public void dropRound(FairId id, int seen) {
        JobFair fair = lockRounds(id, seen);
        requireToCome(fair, seen);
        boolean used = plans.of(id).map(PlanInForce::dates).stream()
                .flatMap(dates -> dates.stream())
                .anyMatch(date -> date.round() >= seen);
        if (used) {
            throw new RuleBroken(ReplanRule.FAIR_DAY_ROUND_IN_USE, seen);
        }
        extraRounds.drop(fair, clock.instant());
    }

    private void mark(
            JobFair fair,
            UUID guest,
            long seen,
            Status status,
            @Nullable Integer fromRound,
            @Nullable Integer untilRound) {
        Side side = require(fair, guest);
        Presence before = seen(guest, seen);
        Presence changed = new Presence(guest, side, status, seen + 1, fromRound, untilRound);
        if (before == null) {
            if (!marks.insert(fair.id(), changed, me(), clock.instant())) {
                throw new RuleBroken(ChangeRule.FAIR_GUEST_MOVED);
            }
        } else {
            marks.update(changed, me(), clock.instant());
        }
        marks.remember(guest, changed.version(), before);
    }

    /** What is known of the guest, if it still is what the reader saw. */
    private @Nullable Presence seen(UUID guest, long seen) {
        Optional<Presence> now = marks.lock(guest);
        if (now.map(Presence::version).orElse(0L) != seen) {
            throw new RuleBroken(ChangeRule.FAIR_GUEST_MOVED);
        }
        return now.orElse(null);
    }

    private Side require(JobFair fair, UUID guest) {
        return marks.side(fair.id(), guest).orElseThrow(NotFound::new);
    }

    /** Of who has come and been at tables it cannot be said that they did not come: the dates held would be lost. */
    private void notYetHere(JobFair fair, UUID guest) {
        int over = day.clock(fair).round();
        boolean wasHere = marks.lock(guest)
                .filter(known -> known.status() == Status.HERE || known.status() == Status.LEFT)
                .filter(known -> known.fromRound() == null || known.fromRound() <= over)
                .isPresent();
        if (over > 0 && wasHere) {
            throw new RuleBroken(ChangeRule.FAIR_GUEST_WAS_HERE);
        }
    }

    /** Who comes while a round runs can be in the next one. */
    private static @Nullable Integer firstRound(ClockReading reading) {
        return reading.phase() == ClockReading.Phase.NOT_BEGUN ? null : (Integer) (reading.round() + 1);
    }

    private void requireToCome(JobFair fair, int round) {
        ClockReading reading = day.clock(fair);
        int last = fair.terms().times().rounds().size();
        boolean isOver = reading.phase() == ClockReading.Phase.OVER;
        if (isOver || round <= reading.round() || round > last) {
            throw new RuleBroken(ChangeRule.FAIR_CHANGE_ROUND_OVER);
        }
    }

    private JobFair lock(FairId id) {
        JobFair fair = duties.lock(id, Duty.HOST);
        if (fair.status() != FairStatus.PLANNED && fair.status() != FairStatus.RUNNING) {
            throw new RuleBroken(ReplanRule.FAIR_DAY_NOT_NOW);
        }
        events.publishEvent(new FairChanged(id));
        return fair;
    }

    private JobFair lockRounds(FairId id, int seen) {
        JobFair fair = lock(id);
        if (fair.terms().times().rounds().size() != seen) {
            throw new RuleBroken(ReplanRule.FAIR_DAY_ROUNDS_MOVED);
        }
        return fair;
    }

    private AccountId me() {
        return current.require().id();
    }
}
