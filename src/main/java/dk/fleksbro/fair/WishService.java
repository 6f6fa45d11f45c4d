package dk.fleksbro.fair;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.employer.EmployerService;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Wishes for a fair, before it and on the day: by the guests themselves, or typed in by the municipality's staff from a paper
 * card. Only the guest and the staff ever read them; of the other side's wishes a guest learns no more than which are mutual,
 * when the plan is out.
 */
@Service
@UnitOfWork
public class WishService {

    private final FairAccess mine;
    private final FairGuests guests;
    private final FairWishes wishes;
    private final FairShowings showings;
    private final WishBoards boards;
    private final CitizenService citizens;
    private final EmployerService employers;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    WishService(
            FairAccess mine,
            FairGuests guests,
            FairWishes wishes,
            FairShowings showings,
            WishBoards boards,
            CitizenService citizens,
            EmployerService employers,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.mine = mine;
        this.guests = guests;
        this.wishes = wishes;
        this.showings = showings;
        this.boards = boards;
        this.citizens = citizens;
        this.employers = employers;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** The reader's own wishes, or those of each of the reader's workplaces; none for somebody who does not come. */
    public List<WishBoard> mine(FairId id) {
        SignedIn me = current.require();
        Side side = Side.of(me.role());
        JobFair fair = mine.require(id, Part.FAIR_ANSWER, side.purpose());
        List<WishGuest> own = side == Side.SEEKER ? guests.seekersOf(id, me.id()) : guests.standsOf(id, me.id());
        return own.stream().map(guest -> open(fair, guest, side.purpose())).toList();
    }

    /** Everybody who comes, for the staff to find a paper card’s owner: the fleksjobbere, then the workplaces. */
    public List<WishGuest> guests(FairId id) {
        mine.require(id, Part.FAIR_GUESTS, Purpose.MATCHING);
        return Stream.concat(guests.seekers(id).stream(), guests.stands(id).stream())
                .toList();
    }

    /** The wishes of one who comes, for the staff. */
    public Optional<WishBoard> card(FairId id, UUID guest) {
        JobFair fair = mine.require(id, Part.FAIR_GUESTS, Purpose.MATCHING);
        return guests(id).stream()
                .filter(one -> one.id().equals(guest))
                .findFirst()
                .map(one -> open(fair, one, Purpose.MATCHING));
    }

    /** Makes a move for the reader’s own guest at the fair, or, by the staff, for anybody’s. */
    public void change(FairId id, UUID guest, UUID other, WishMove move) {
        SignedIn me = current.require();
        WishBoard board = boardOf(id, me, guest).orElseThrow(NotFound::new);
        if (!board.open()) {
            throw new RuleBroken(WishRule.WISHES_CLOSED);
        }
        if (board.others().stream().noneMatch(one -> one.id().equals(other))) {
            throw new RuleBroken(WishRule.WISH_NOT_HERE);
        }
        wishes.lock(board.side(), guest);
        Set<UUID> others = new HashSet<>();
        board.others().forEach(one -> others.add(one.id()));
        Wishes before = wishes.of(board.side(), guest).among(others);
        wishes.put(board.side(), guest, before.after(move, other), me.id(), clock.instant());
    }

    /** Whether the reader lets the workplaces of the fair see offer and hours. */
    public boolean isShown(FairId id) {
        return showings.isShown(me(id).id());
    }

    /** Lets the workplaces of the fair see offer and hours, without a name, or takes it back; either works at once. */
    public void show(FairId id, boolean shown) {
        UUID guest = me(id).id();
        if (shown != showings.isShown(guest)) {
            showings.put(guest, shown, clock.instant());
        }
    }

    private WishGuest me(FairId id) {
        mine.require(id, Part.FAIR_ANSWER, Purpose.OWN_AFFAIRS);
        return guests.seekersOf(id, current.require().id()).stream().findFirst().orElseThrow(NotFound::new);
    }

    private Optional<WishBoard> boardOf(FairId id, SignedIn me, UUID guest) {
        return switch (me.role()) {
            case CONSULTANT -> card(id, guest);
            case FLEX_WORKER, EMPLOYER ->
                mine(id).stream().filter(board -> board.guest().equals(guest)).findFirst();
            case TEAM_LEAD, ADMIN -> Optional.empty();
        };
    }

    private WishBoard open(JobFair fair, WishGuest guest, Purpose purpose) {
        access.require(facts(guest), Part.FAIR_WISHES, purpose);
        return boards.board(fair, guest);
    }

    private Facts facts(WishGuest guest) {
        return switch (guest.side()) {
            case SEEKER ->
                citizens.find(new CitizenId(guest.subject())).orElseThrow().facts();
            case WORKPLACE ->
                Facts.ofWorkplace(guest.subject(), employers.accountsOf(new WorkplaceId(guest.subject())));
        };
    }
}
