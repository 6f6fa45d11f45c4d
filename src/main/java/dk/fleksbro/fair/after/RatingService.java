package dk.fleksbro.fair.after;

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
import dk.fleksbro.fair.FairAccess;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.Side;
import dk.fleksbro.fair.day.FairDay;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * How the meetings went, said by the guests in private, or typed in by the staff from a paper card. Each reads only what that
 * one has said; the moment both have answered, it is opened.
 */
@Service
@UnitOfWork
public class RatingService {

    private final FairAccess mine;
    private final FairDay day;
    private final AfterGuests guests;
    private final Ratings ratings;
    private final Outcomes outcomes;
    private final Openings openings;
    private final CitizenService citizens;
    private final EmployerService employers;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    RatingService(
            FairAccess mine,
            FairDay day,
            AfterGuests guests,
            Ratings ratings,
            Outcomes outcomes,
            Openings openings,
            CitizenService citizens,
            EmployerService employers,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.mine = mine;
        this.day = day;
        this.guests = guests;
        this.ratings = ratings;
        this.outcomes = outcomes;
        this.openings = openings;
        this.citizens = citizens;
        this.employers = employers;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** The reader's own dates, or those of each of the reader's workplaces; none for somebody who has no part in the fair. */
    public List<RatingBoard> mine(FairId id) {
        SignedIn me = current.require();
        Purpose purpose = purpose(me);
        JobFair fair = mine.require(id, Part.FAIR_ANSWER, purpose);
        Set<UUID> own = guests.ownedBy(id, me.id());
        Map<UUID, AfterGuest> everybody = guests.of(id);
        List<PlannedDate> held = day.held(fair);
        return everybody.values().stream()
                .filter(guest -> own.contains(guest.id()))
                .map(guest -> board(fair, guest, held, everybody, purpose))
                .toList();
    }

    /** Everybody with a date that was held, for the staff to find a paper card's owner. */
    public List<AfterGuest> guests(FairId id) {
        JobFair fair = mine.require(id, Part.FAIR_AFTER, Purpose.MATCHING);
        Set<UUID> met = new HashSet<>();
        day.held(fair).forEach(date -> {
            met.add(date.seeker());
            met.add(date.stand());
        });
        return guests.of(id).values().stream()
                .filter(guest -> met.contains(guest.id()))
                .toList();
    }

    /** The dates of one guest, for the staff. */
    public Optional<RatingBoard> card(FairId id, UUID guest) {
        JobFair fair = mine.require(id, Part.FAIR_AFTER, Purpose.MATCHING);
        Map<UUID, AfterGuest> everybody = guests.of(id);
        return Optional.ofNullable(everybody.get(guest))
                .map(one -> board(fair, one, day.held(fair), everybody, Purpose.MATCHING));
    }

    /**
     * Says how a date went, for the reader's own guest or, by the staff, for anybody's; said again, it is changed.
     *
     * @param other whom the guest met
     * @return what came of it, when it was opened by this answer
     */
    public Optional<RatedDate.Opened> rate(FairId id, UUID guest, UUID other, Rated rated) {
        // before anything is read: of two who answer in the same second, the second finds what the first has said
        guests.lockSeekerAmong(id, guest, other);
        SignedIn me = current.require();
        Purpose purpose = purpose(me);
        JobFair fair = mine.require(id, purpose == Purpose.MATCHING ? Part.FAIR_AFTER : Part.FAIR_ANSWER, purpose);
        AfterGuest by = Optional.ofNullable(guests.of(id).get(guest))
                .filter(one -> purpose == Purpose.MATCHING
                        || guests.ownedBy(id, me.id()).contains(guest))
                .orElseThrow(NotFound::new);
        access.require(facts(by), Part.FAIR_RATING, purpose);
        Pair pair = Pair.of(by.side(), guest, other);
        requireOpen(fair, pair, purpose);
        if (!rated.equals(ratings.of(by.side(), guest).get(other))) {
            ratings.put(by.side(), pair, rated, me.id(), clock.instant());
            if (ratings.of(pair).size() == Side.values().length) {
                openings.open(fair, pair);
            }
        }
        return outcomes.find(pair).map(RatingService::shown);
    }

    private void requireOpen(JobFair fair, Pair pair, Purpose purpose) {
        if (!AnsweringTime.isOn(fair)) {
            throw new RuleBroken(AfterRule.RATING_NOT_NOW);
        }
        if (day.held(fair).stream()
                .noneMatch(date ->
                        date.seeker().equals(pair.seeker()) && date.stand().equals(pair.stand()))) {
            throw new RuleBroken(AfterRule.RATING_NOT_HELD);
        }
        if (outcomes.find(pair).isPresent()) {
            throw new RuleBroken(AfterRule.RATING_OPENED);
        }
        if (purpose != Purpose.MATCHING && isOver(fair)) {
            throw new RuleBroken(AfterRule.RATING_CLOSED);
        }
    }

    private RatingBoard board(
            JobFair fair, AfterGuest guest, List<PlannedDate> held, Map<UUID, AfterGuest> everybody, Purpose purpose) {
        access.require(facts(guest), Part.FAIR_RATING, purpose);
        boolean seeker = guest.side() == Side.SEEKER;
        Map<UUID, Rated> said = ratings.of(guest.side(), guest.id());
        Map<Pair, Outcome> opened = new HashMap<>();
        outcomes.of(fair.id()).forEach(outcome -> opened.put(outcome.pair(), outcome));
        List<FairTimes.Round> rounds = fair.terms().times().rounds();
        List<RatedDate> dates = held.stream()
                .filter(date -> guest.id().equals(seeker ? date.seeker() : date.stand()))
                .map(date -> {
                    AfterGuest other = Objects.requireNonNull(everybody.get(seeker ? date.stand() : date.seeker()));
                    return new RatedDate(
                            other.id(),
                            seeker ? other.name() : String.valueOf(other.card()),
                            rounds.get(Math.min(date.round(), rounds.size()) - 1),
                            Optional.ofNullable(said.get(other.id())),
                            Optional.ofNullable(opened.get(new Pair(date.seeker(), date.stand())))
                                    .map(RatingService::shown));
                })
                .toList();
        boolean open = AnsweringTime.isOn(fair) && (purpose == Purpose.MATCHING || !isOver(fair));
        Instant closes = AnsweringTime.of(fair.terms()).closes();
        return new RatingBoard(guest.side(), guest.id(), guest.known(), dates, open, closes);
    }

    private static RatedDate.Opened shown(Outcome outcome) {
        return outcome.result() == DateResult.BOTH_YES ? RatedDate.Opened.BOTH_YES : RatedDate.Opened.CLOSED;
    }

    private boolean isOver(JobFair fair) {
        return !clock.instant().isBefore(AnsweringTime.of(fair.terms()).closes());
    }

    private static Purpose purpose(SignedIn me) {
        return switch (me.role()) {
            case FLEX_WORKER -> Purpose.OWN_AFFAIRS;
            case EMPLOYER -> Purpose.RUNNING_A_WORKPLACE;
            case CONSULTANT -> Purpose.MATCHING;
            case TEAM_LEAD, ADMIN -> throw new NotFound();
        };
    }

    private Facts facts(AfterGuest guest) {
        return switch (guest.side()) {
            case SEEKER ->
                citizens.find(new CitizenId(guest.subject())).orElseThrow().facts();
            case WORKPLACE ->
                Facts.ofWorkplace(guest.subject(), employers.accountsOf(new WorkplaceId(guest.subject())));
        };
    }
}
