package dk.fleksbro.fair.day;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.fair.AnswerStatus;
import dk.fleksbro.fair.Duty;
import dk.fleksbro.fair.FairDuties;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.Help;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.PlanInForce;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.PlansInForce;
import dk.fleksbro.fair.Side;
import dk.fleksbro.fair.day.ClockReading.Phase;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What the door and the host do when people come: check them in by the number of their card, or a workplace by its name. Of two
 * desks that check in the same guest one wins, and the other is told when and by whom.
 */
@Service
@UnitOfWork
public class CheckInService {

    private final FairDuties duties;
    private final DayOfFair today;
    private final CheckIns checkIns;
    private final Presences presences;
    private final PlansInForce plans;
    private final FairDay day;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckInService(
            FairDuties duties,
            DayOfFair today,
            CheckIns checkIns,
            Presences presences,
            PlansInForce plans,
            FairDay day,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.duties = duties;
        this.today = today;
        this.checkIns = checkIns;
        this.presences = presences;
        this.plans = plans;
        this.day = day;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    public CheckInPage page(FairId id) {
        JobFair fair = duties.require(id, Duty.DOOR);
        return new CheckInPage(fair, checkIns.people(id), checkIns.workplaces(id), today.whyNotYet(fair));
    }

    /** @param typed the number of a card, or the address a scanner reads from it */
    public Arrival card(FairId id, String typed) {
        JobFair fair = duties.lock(id, Duty.DOOR);
        today.require(fair);
        long number = ScannedCard.read(typed).orElseThrow(() -> new RuleBroken(DayRule.CARD_NOT_READ));
        CheckIns.Card card = checkIns.card(number)
                .filter(found -> found.municipality().equals(fair.municipality().value()))
                .orElseThrow(() -> new RuleBroken(DayRule.CARD_UNKNOWN, String.valueOf(number)));
        if (!card.fair().equals(id)) {
            throw new RuleBroken(DayRule.CARD_OF_OTHER_FAIR, String.valueOf(number), card.fairName(), card.day());
        }
        if (card.answer() != AnswerStatus.YES) {
            throw new RuleBroken(DayRule.CARD_DOES_NOT_COME, String.valueOf(number));
        }
        return checkIn(fair, card.seeker(), Side.SEEKER, number, card.name(), card.help());
    }

    public Arrival workplace(FairId id, UUID stand) {
        JobFair fair = duties.lock(id, Duty.DOOR);
        today.require(fair);
        String name = checkIns.workplace(id, stand).orElseThrow(NotFound::new).name();
        return checkIn(fair, stand, Side.WORKPLACE, 0, Optional.of(name), Help.NONE);
    }

    /** As if the guest had not been checked in; refused when somebody has changed it since. */
    public void undo(FairId id, Arrival arrival) {
        duties.lock(id, Duty.DOOR);
        UUID guest = arrival.guest();
        boolean same =
                presences.find(id, guest).filter(arrival.presence()::equals).isPresent()
                        && checkIns.by(guest)
                                .filter(by -> by.at().equals(arrival.at()))
                                .isPresent();
        if (!same) {
            throw new RuleBroken(DayRule.CHECK_IN_MOVED);
        }
        Presence before = arrival.before();
        if (before == null) {
            presences.forget(id, guest);
        } else {
            put(id, with(before, arrival.presence().version() + 1), clock.instant());
        }
        events.publishEvent(new FairChanged(id));
    }

    private Arrival checkIn(JobFair fair, UUID guest, Side side, long card, Optional<String> name, Help help) {
        Optional<Presence> before = presences.find(fair.id(), guest);
        if (before.filter(known -> known.status() == Presence.Status.HERE).isPresent()) {
            CheckIns.By by = checkIns.by(guest).orElseThrow();
            throw new RuleBroken(
                    DayRule.CHECKED_IN_ALREADY, card == 0 ? name.orElse("") : String.valueOf(card), by.at(), by.name());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ClockReading reading = day.clock(fair);
        // nobody has missed a workplace that was not said to be late or away
        Integer from = side == Side.WORKPLACE && before.isEmpty() ? null : firstRound(reading);
        Presence here = new Presence(
                guest, side, Presence.Status.HERE, before.map(Presence::version).orElse(0L) + 1, from, null);
        put(fair.id(), here, now);
        events.publishEvent(new FairChanged(fair.id()));
        List<PlannedDate> dates = side == Side.SEEKER ? datesOf(fair, guest) : List.of();
        return new Arrival(
                guest,
                card,
                name,
                help,
                dates.stream()
                        .filter(date -> here.isIn(date.round()))
                        .findFirst()
                        .map(date -> new Arrival.FirstDate(date.round(), day.starts(fair, date.round()), date.table())),
                (int) dates.stream().filter(date -> !here.isIn(date.round())).count(),
                here,
                now,
                before.orElse(null));
    }

    /** Who comes while a round runs can be in the next one. */
    private static @Nullable Integer firstRound(ClockReading reading) {
        return reading.phase() == Phase.NOT_BEGUN ? null : (Integer) (reading.round() + 1);
    }

    private List<PlannedDate> datesOf(JobFair fair, UUID seeker) {
        return plans.of(fair.id()).map(PlanInForce::dates).orElse(List.of()).stream()
                .filter(date -> date.seeker().equals(seeker))
                .toList();
    }

    private void put(FairId id, Presence presence, Instant now) {
        presences.put(id, presence, current.require().id(), now);
    }

    private static Presence with(Presence known, long version) {
        return new Presence(
                known.guest(), known.side(), known.status(), version, known.fromRound(), known.untilRound());
    }
}
