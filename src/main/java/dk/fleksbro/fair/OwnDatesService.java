package dk.fleksbro.fair;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Part;
import dk.fleksbro.shared.UnitOfWork;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * The dates of the reader, or of the reader’s workplaces, as they were last sent out, and what is different from before: to a
 * workplace numbers, no names.
 */
@Service
@UnitOfWork
public class OwnDatesService {

    private final FairAccess mine;
    private final FairGuests guests;
    private final PlansInForce plans;
    private final Replans replans;
    private final CurrentAccount current;

    OwnDatesService(FairAccess mine, FairGuests guests, PlansInForce plans, Replans replans, CurrentAccount current) {
        this.mine = mine;
        this.guests = guests;
        this.plans = plans;
        this.replans = replans;
        this.current = current;
    }

    /** None while no plan is sent out, or when the reader does not come. */
    public List<OwnDates> mine(FairId id) {
        SignedIn me = current.require();
        Side side = Side.of(me.role());
        JobFair fair = mine.require(id, Part.FAIR_ANSWER, side.purpose());
        Optional<PlanInForce> plan = plans.of(id);
        if (plan.isEmpty()) {
            return List.of();
        }
        List<ReplanChange> changes = replans.lastChanges(fair, plan.get());
        List<WishGuest> own = side == Side.SEEKER ? guests.seekersOf(id, me.id()) : guests.standsOf(id, me.id());
        return own.stream()
                .map(guest -> new OwnDates(
                        guest.name(),
                        plan.get().number(),
                        side == Side.SEEKER ? card(plan.get(), guest.id()) : 0,
                        dates(fair, plan.get(), side, guest.id()),
                        changes(fair, plan.get(), side, guest.id(), changes)))
                .toList();
    }

    private static List<OwnDate> dates(JobFair fair, PlanInForce plan, Side side, UUID guest) {
        List<FairTimes.Round> rounds = fair.terms().times().rounds();
        return plan.dates().stream()
                .filter(date -> guest.equals(side == Side.SEEKER ? date.seeker() : date.stand()))
                .sorted(Comparator.comparingInt(PlannedDate::round))
                .map(date -> new OwnDate(
                        rounds.get(date.round() - 1), other(plan, side, date.seeker(), date.stand()), date.table()))
                .toList();
    }

    private static List<OwnChange> changes(
            JobFair fair, PlanInForce plan, Side side, UUID guest, List<ReplanChange> changes) {
        List<FairTimes.Round> rounds = fair.terms().times().rounds();
        Function<Integer, Optional<FairTimes.Round>> round =
                number -> number == 0 ? Optional.empty() : Optional.of(rounds.get(number - 1));
        return changes.stream()
                .filter(change -> guest.equals(side == Side.SEEKER ? change.seeker() : change.stand()))
                .sorted(Comparator.comparingInt(change -> Math.max(change.from(), change.to())))
                .map(change -> new OwnChange(
                        other(plan, side, change.seeker(), change.stand()),
                        round.apply(change.from()),
                        round.apply(change.to()),
                        change.table()))
                .toList();
    }

    private static String other(PlanInForce plan, Side side, UUID seeker, UUID stand) {
        return side == Side.SEEKER
                ? Objects.requireNonNull(plan.stands().get(stand))
                : String.valueOf(card(plan, seeker));
    }

    private static long card(PlanInForce plan, UUID seeker) {
        PlanPerson person = plan.people().get(seeker);
        return person == null ? 0 : person.card();
    }
}
