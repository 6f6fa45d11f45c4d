package dk.fleksbro.fair;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Who is to meet whom whatever else is planned: the next plan is made round these dates. */
@Service
@UnitOfWork
public class FixedDateService {

    private static final Set<FairStatus> BEFORE_THE_DAY =
            EnumSet.of(FairStatus.OPEN, FairStatus.CLOSED, FairStatus.PLANNED);

    private final FairAccess mine;
    private final FairGuests guests;
    private final FairWishes wishes;
    private final FixedDates fixed;
    private final CurrentAccount current;
    private final Clock clock;

    FixedDateService(
            FairAccess mine,
            FairGuests guests,
            FairWishes wishes,
            FixedDates fixed,
            CurrentAccount current,
            Clock clock) {
        this.mine = mine;
        this.guests = guests;
        this.wishes = wishes;
        this.fixed = fixed;
        this.current = current;
        this.clock = clock;
    }

    /** What is fixed, and whom one can choose from: those who come, nobody with name and address protection. */
    public record Page(JobFair fair, List<WishGuest> seekers, List<WishGuest> stands, List<FixedDate> fixed) {

        public Page {
            seekers = List.copyOf(seekers);
            stands = List.copyOf(stands);
            fixed = List.copyOf(fixed);
        }
    }

    public Page page(FairId id) {
        JobFair fair = mine.require(id, Part.FAIR_PLAN, Purpose.MATCHING);
        return new Page(fair, guests.seekers(id), guests.stands(id), fixed.of(id));
    }

    /** Fixes a date, or moves a fixed one to another round; two of whom one has said no to the other are refused. */
    public void fix(FairId id, FixedDate date) {
        lock(id);
        if (guests.seekers(id).stream().noneMatch(one -> one.id().equals(date.seeker()))
                || guests.stands(id).stream().noneMatch(one -> one.id().equals(date.stand()))) {
            throw new RuleBroken(PlanRule.FAIR_FIXED_NOT_HERE);
        }
        if (wishes.of(Side.SEEKER, date.seeker()).refused().contains(date.stand())
                || wishes.of(Side.WORKPLACE, date.stand()).refused().contains(date.seeker())) {
            throw new RuleBroken(PlanRule.FAIR_FIXED_REFUSED);
        }
        fixed.put(date, current.require().id(), clock.instant());
    }

    public void release(FairId id, UUID seeker, UUID stand) {
        lock(id);
        if (fixed.of(id).stream()
                .anyMatch(date -> date.seeker().equals(seeker) && date.stand().equals(stand))) {
            fixed.remove(seeker, stand);
        }
    }

    private void lock(FairId id) {
        JobFair fair = mine.lock(id, Part.FAIR_PLAN, Purpose.MATCHING);
        if (!BEFORE_THE_DAY.contains(fair.status())) {
            throw new RuleBroken(PlanRule.FAIR_PLAN_NOT_NOW);
        }
    }
}
