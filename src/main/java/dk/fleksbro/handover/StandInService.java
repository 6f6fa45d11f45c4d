package dk.fleksbro.handover;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.AccountRow;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StandIn;
import dk.fleksbro.account.StandInId;
import dk.fleksbro.account.StandIns;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.UnitOfWork;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Who is away, when, and who stands in: a consultant sees what concerns them, the team lead all of the municipality. */
@Service
@UnitOfWork
public class StandInService {

    private final StandIns standIns;
    private final AccountService accounts;
    private final HandoverReader reader;
    private final HandoverNotes notes;
    private final Notices notices;

    StandInService(
            StandIns standIns, AccountService accounts, HandoverReader reader, HandoverNotes notes, Notices notices) {
        this.standIns = standIns;
        this.accounts = accounts;
        this.reader = reader;
        this.notes = notes;
        this.notices = notices;
    }

    /**
     * @param now those that hold or will, the first of them first
     * @param over those that can still be read about, the last of them first
     * @param colleagues the municipality's consultants; for a consultant without themselves
     */
    public record Page(
            SignedIn me, LocalDate today, List<StandIn> now, List<StandIn> over, List<AccountRow> colleagues) {

        public boolean isTeamLead() {
            return me.role() == Role.TEAM_LEAD;
        }

        /** Those who can be chosen as away: for the team lead everybody. */
        public boolean mayEnd(StandIn standIn) {
            return isTeamLead() || standIn.absent().equals(me.id());
        }
    }

    public Page page() {
        reader.requireList();
        SignedIn me = reader.me();
        LocalDate today = reader.today();
        notices.seen(me, HandoverPaths.STAND_INS);
        List<StandIn> mine = mine(me, today).toList();
        return new Page(
                me,
                today,
                mine.stream()
                        .filter(Predicate.not(standIn -> standIn.isOver(today)))
                        .toList(),
                mine.stream().filter(standIn -> standIn.isOver(today)).toList().reversed(),
                me.ofMunicipality().map(accounts::consultantsOf).orElse(List.of()).stream()
                        .filter(row -> !row.id().equals(me.id()))
                        .toList());
    }

    /** What a consultant most likely means who asks for "the" hand-over: the first that holds or will, else the last one. */
    public Optional<StandInId> nearest() {
        reader.requireList();
        LocalDate today = reader.today();
        List<StandIn> mine = mine(reader.me(), today).toList();
        return mine.stream()
                .filter(standIn -> !standIn.isOver(today))
                .findFirst()
                .or(() -> mine.isEmpty() ? Optional.empty() : Optional.of(mine.getLast()))
                .map(StandIn::id);
    }

    /** The reader's own that is over, the last of them. */
    public Optional<StandInId> lastOwn() {
        reader.requireList();
        LocalDate today = reader.today();
        return about(reader.me(), today).stream()
                .filter(standIn -> standIn.absent().equals(reader.me().id()) && standIn.isOver(today))
                .reduce((earlier, later) -> later)
                .map(StandIn::id);
    }

    /** Those that can still be read about and are about the reader, on either side; not what was taken back. */
    List<StandIn> about(SignedIn me, LocalDate today) {
        return standIns.endingFrom(me, today.minusDays(HandoverReader.KEPT_DAYS)).stream()
                .filter(standIn -> standIn.concerns(me.id()) && !standIn.isTakenBack())
                .toList();
    }

    private Stream<StandIn> mine(SignedIn me, LocalDate today) {
        return standIns.endingFrom(me, today.minusDays(HandoverReader.KEPT_DAYS)).stream()
                .filter(reader::mayRead);
    }

    /** @param absent who is away; a consultant arranges for themselves */
    public StandIn arrange(AccountId absent, AccountId standIn, LocalDate firstDay, LocalDate lastDay) {
        StandIn arranged = standIns.arrange(reader.me(), absent, standIn, firstDay, lastDay);
        before(arranged).ifPresent(earlier -> notes.carryOn(earlier.id(), arranged.id()));
        tell(arranged, NoticeKind.STAND_IN_ARRANGED);
        return arranged;
    }

    /**
     * The one whose notes go on: whoever is away longer than they thought has nothing to write again. Notes for another colleague
     * go on only where their writer chooses the colleague.
     */
    private Optional<StandIn> before(StandIn arranged) {
        return standIns.endingFrom(reader.me(), reader.today().minusDays(HandoverReader.KEPT_DAYS)).stream()
                .filter(earlier ->
                        !earlier.id().equals(arranged.id()) && earlier.absent().equals(arranged.absent()))
                .filter(earlier -> earlier.standIn().equals(arranged.standIn())
                        || arranged.absent().equals(reader.me().id()))
                .sorted(Comparator.comparing(StandIn::createdAt).reversed())
                .filter(earlier -> !notes.of(earlier.id()).isEmpty())
                .findFirst();
    }

    /** Who was away is back today; one that has not begun never will. */
    public StandIn end(StandInId id) {
        StandIn ended = standIns.end(reader.me(), id);
        tell(ended, NoticeKind.STAND_IN_ENDED);
        return ended;
    }

    private void tell(StandIn standIn, NoticeKind kind) {
        String event = "stand-in:" + standIn.id().value() + ":" + kind.name();
        Stream.of(standIn.standIn(), standIn.absent())
                .filter(person -> !person.equals(reader.me().id()))
                .forEach(person -> notices.tell(person, kind, event, HandoverPaths.STAND_INS));
    }
}
