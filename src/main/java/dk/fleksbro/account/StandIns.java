package dk.fleksbro.account;

import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/**
 * Who does whose work while somebody is away: consultants arrange it for themselves, and the team lead for anybody, because
 * one who is ill cannot. Nobody stands in at second hand: who is away does not stand in for another in the same days.
 */
@Service
@UnitOfWork
public class StandIns {

    /** The longest one, and how far ahead one may begin. */
    private static final int YEARS = 1;
    /** More than any municipality has in a year; so that a list has an end. */
    private static final int MOST = 500;

    private final StandInRows rows;
    private final Clock clock;

    StandIns(StandInRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The colleagues somebody works for that day. */
    public List<SignedIn> absentFor(SignedIn standIn, LocalDate day) {
        return rows.absentFor(standIn.id(), day);
    }

    /** Who does this person's work that day. */
    public Optional<AccountId> standInFor(AccountId absent, LocalDate day) {
        return Optional.ofNullable(standInsFor(List.of(absent), day).get(absent));
    }

    /** The same for many at once; whoever is not away, or whose stand-in's account is closed, is not among the keys. */
    public Map<AccountId, AccountId> standInsFor(Collection<AccountId> absent, LocalDate day) {
        return absent.isEmpty() ? Map.of() : rows.standInsFor(absent, day);
    }

    /**
     * @param firstDay the first day away, today or later
     * @param lastDay the last day away, at most a year in all
     */
    public StandIn arrange(SignedIn me, AccountId absent, AccountId standIn, LocalDate firstDay, LocalDate lastDay) {
        MunicipalityId municipality = mayArrangeFor(me, absent);
        checkDays(firstDay, lastDay);
        if (absent.equals(standIn)) {
            throw new RuleBroken(StandInRule.STAND_IN_IS_ONESELF);
        }
        if (rows.lockOpen(municipality, List.of(absent, standIn)).size() < 2) {
            throw new RuleBroken(StandInRule.STAND_IN_NOT_A_COLLEAGUE);
        }
        List<StandIn> others = rows.of(List.of(absent, standIn), firstDay, lastDay);
        refuse(others, other -> other.absent().equals(absent), StandInRule.STAND_IN_THERE_ALREADY);
        refuse(others, other -> other.absent().equals(standIn), StandInRule.STAND_IN_AWAY);
        refuse(others, other -> other.standIn().equals(absent), StandInRule.STAND_IN_STANDS_IN);
        StandIn arranged = new StandIn(
                new StandInId(UUID.randomUUID()),
                municipality,
                absent,
                "",
                standIn,
                "",
                firstDay,
                lastDay,
                me.id(),
                clock.instant(),
                null);
        rows.insert(arranged);
        return rows.find(arranged.id()).orElseThrow();
    }

    /** Ends it today: the one who was away is back. One that has not begun is taken back and never held. */
    public StandIn end(SignedIn me, StandInId id) {
        StandIn standIn = rows.find(id).orElseThrow(NotFound::new);
        if (!mayArrangeFor(me, standIn.absent()).equals(standIn.municipality())) {
            throw new NotFound();
        }
        LocalDate today = today();
        if (standIn.isOver(today) || !rows.end(id, today)) {
            throw new RuleBroken(StandInRule.STAND_IN_OVER);
        }
        return rows.find(id).orElseThrow();
    }

    /** Whether the reader may end it. */
    public boolean mayEnd(SignedIn me, StandIn standIn) {
        return me.role() == Role.TEAM_LEAD || standIn.absent().equals(me.id());
    }

    /** Of the reader's municipality, for its consultants and team leads. */
    public Optional<StandIn> find(SignedIn me, StandInId id) {
        return isStaff(me)
                ? rows.find(id).filter(found -> found.municipality().equals(me.municipality()))
                : Optional.empty();
    }

    /** Those of the reader's municipality whose last day is this one or later, the first of them first. */
    public List<StandIn> endingFrom(SignedIn me, LocalDate day) {
        return isStaff(me)
                ? me.ofMunicipality()
                        .map(municipality -> rows.ofMunicipality(municipality, day, MOST))
                        .orElse(List.of())
                : List.of();
    }

    private static boolean isStaff(SignedIn me) {
        return me.role() == Role.CONSULTANT || me.role() == Role.TEAM_LEAD;
    }

    private static MunicipalityId mayArrangeFor(SignedIn me, AccountId absent) {
        boolean may = me.role() == Role.TEAM_LEAD || (me.role() == Role.CONSULTANT && absent.equals(me.id()));
        return me.ofMunicipality().filter(municipality -> may).orElseThrow(NotFound::new);
    }

    private void checkDays(LocalDate firstDay, LocalDate lastDay) {
        LocalDate today = today();
        if (firstDay.isAfter(lastDay)) {
            throw new RuleBroken(StandInRule.STAND_IN_DAYS_BACKWARDS);
        }
        if (firstDay.isBefore(today)) {
            throw new RuleBroken(StandInRule.STAND_IN_IN_THE_PAST);
        }
        if (firstDay.isAfter(today.plusYears(YEARS))) {
            throw new RuleBroken(StandInRule.STAND_IN_TOO_FAR_AHEAD);
        }
        if (!lastDay.isBefore(firstDay.plusYears(YEARS))) {
            throw new RuleBroken(StandInRule.STAND_IN_TOO_LONG);
        }
    }

    /** Says who, for whom and when. */
    private static void refuse(List<StandIn> others, Predicate<StandIn> inTheWay, StandInRule rule) {
        others.stream().filter(inTheWay).findFirst().ifPresent(other -> {
            throw new RuleBroken(
                    rule,
                    other.absentName(),
                    other.standInName(),
                    other.firstDay(),
                    other.backOn().minusDays(1));
        });
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }
}
