package dk.fleksbro.handover;

import static java.util.stream.Collectors.groupingBy;

import dk.fleksbro.account.AccountRow;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StandIn;
import dk.fleksbro.account.StandInId;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.followup.FollowUpRow;
import dk.fleksbro.followup.FollowUpService;
import dk.fleksbro.matching.CaseRow;
import dk.fleksbro.matching.MatchPages;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.DraftText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The sheets about the citizens of somebody who is away. The two it is about read all of them; the team lead reads where
 * things stand and what was written, and neither how to reach people nor what waits with them.
 */
@Service
@UnitOfWork
public class HandoverService {

    /** The longest note about one citizen. */
    public static final int NOTE_MAX = HandoverNotes.MAX;

    private static final int MOST = 300;
    private static final int READY_DAYS = 7;

    private final HandoverReader reader;
    private final HandoverCitizens citizens;
    private final HandoverNotes notes;
    private final AccountService accounts;
    private final MatchPages matches;
    private final FollowUpService followUp;
    private final List<WaitingSource> sources;
    private final Access access;

    HandoverService(
            HandoverReader reader,
            HandoverCitizens citizens,
            HandoverNotes notes,
            AccountService accounts,
            MatchPages matches,
            FollowUpService followUp,
            List<WaitingSource> sources,
            Access access) {
        this.reader = reader;
        this.citizens = citizens;
        this.notes = notes;
        this.accounts = accounts;
        this.matches = matches;
        this.followUp = followUp;
        this.sources = List.copyOf(sources);
        this.access = access;
    }

    /**
     * @param sheets who waits most urgently first
     * @param others what waits besides and is about no citizen of these
     * @param typed the notes as they stand in their fields; for who writes them
     */
    public record Page(
            StandIn standIn,
            SignedIn me,
            LocalDate today,
            List<Sheet> sheets,
            List<Waiting> others,
            Map<String, DraftText> typed) {

        /** Who is away writes. */
        public boolean isWriter() {
            return standIn.absent().equals(me.id());
        }

        public boolean isForWork() {
            return HandoverService.isForWork(standIn, me, today);
        }

        public LocalDate keptUntil() {
            return standIn.backOn().plusDays(HandoverReader.KEPT_DAYS);
        }

        public DraftKey noteKey() {
            return HandoverNotes.key(standIn.id());
        }

        public static String noteField(CitizenRow citizen) {
            return HandoverNotes.field(citizen.id());
        }
    }

    public Page page(StandInId id) {
        StandIn standIn = reader.require(id);
        SignedIn me = reader.me();
        SignedIn absent =
                accounts.find(standIn.absent()).map(AccountRow::signedIn).orElseThrow(NotFound::new);
        Map<String, DraftText> typed = notes.of(id);
        List<HandoverCitizens.Person> people = citizens.of(standIn.absent(), me, reader.purpose(), MOST);
        boolean forWork = isForWork(standIn, me, reader.today());
        allow(people, typed, forWork, standIn);
        Map<CitizenId, List<CaseRow>> cases = matches.followedBy(absent).stream()
                .filter(row -> row.status() != MatchStatus.HIRED)
                .collect(groupingBy(CaseRow::citizen));
        Map<CitizenId, List<FollowUpRow>> jobs =
                followUp.ofConsultant(absent, MOST).stream().collect(groupingBy(FollowUpRow::citizen));
        List<Waiting> waiting = forWork ? waiting(absent, me) : List.of();
        Map<UUID, List<Waiting>> byCitizen = waiting.stream()
                .filter(line -> line.about() != null)
                .collect(groupingBy(line -> Objects.requireNonNull(line.about()).citizen()));
        List<Sheet> sheets = people.stream()
                .map(person -> sheet(person, cases, jobs, byCitizen, typed))
                .sorted(Comparator.comparingInt(Sheet::urgency))
                .toList();
        var known = people.stream().map(person -> person.citizen().id().value()).collect(Collectors.toSet());
        List<Waiting> others = waiting.stream()
                .filter(line -> Optional.ofNullable(line.about())
                        .filter(about -> known.contains(about.citizen()))
                        .isEmpty())
                .toList();
        return new Page(standIn, me, reader.today(), sheets, others, typed);
    }

    /** Asked before a note is saved: throws {@link NotFound} when it is not the reader's to write any more. */
    public void requireWriter(StandInId id) {
        reader.requireOwn(id);
    }

    private static Sheet sheet(
            HandoverCitizens.Person person,
            Map<CitizenId, List<CaseRow>> cases,
            Map<CitizenId, List<FollowUpRow>> jobs,
            Map<UUID, List<Waiting>> waiting,
            Map<String, DraftText> typed) {
        CitizenId id = person.citizen().id();
        return new Sheet(
                person.citizen(),
                person.profile().map(bevis -> new Sheet.Offer(bevis.hoursMin(), bevis.hoursMax(), bevis.taskKinds())),
                cases.getOrDefault(id, List.of()),
                jobs.getOrDefault(id, List.of()),
                waiting.getOrDefault(id.value(), List.of()),
                HandoverNotes.usable(typed, id));
    }

    /** Whoever reads is logged for each citizen: how to reach them, and what a colleague has written about them. */
    private void allow(
            List<HandoverCitizens.Person> people, Map<String, DraftText> typed, boolean forWork, StandIn standIn) {
        List<Facts> all =
                people.stream().map(person -> person.citizen().facts()).toList();
        Purpose purpose = reader.purpose();
        access.requireAll(
                all, forWork ? List.of(Part.NAME, Part.CONTACT, Part.OFFER, Part.HOURS) : List.of(Part.NAME), purpose);
        if (!reader.me().id().equals(standIn.absent())) {
            List<Facts> noted = people.stream()
                    .map(HandoverCitizens.Person::citizen)
                    .filter(citizen ->
                            !HandoverNotes.usable(typed, citizen.id()).isEmpty())
                    .map(CitizenRow::facts)
                    .toList();
            access.requireAll(noted, Part.HANDOVER_NOTE, purpose);
        }
    }

    /**
     * Phone, offer and what waits are for those who do the work: the one who is away, and the stand-in from a week before until
     * it is over. Afterwards the stand-in reads what was written, like the team lead.
     */
    private static boolean isForWork(StandIn standIn, SignedIn me, LocalDate today) {
        return me.role() == Role.CONSULTANT
                && (standIn.absent().equals(me.id())
                        || (!today.isBefore(standIn.firstDay().minusDays(READY_DAYS)) && !standIn.isOver(today)));
    }

    private List<Waiting> waiting(SignedIn absent, SignedIn me) {
        return sources.stream()
                // what comes after a fair is decided by the consultant who was there
                .filter(source -> absent.id().equals(me.id()) || source.topic() != WaitingSource.Topic.FAIR)
                .flatMap(source -> source.workOf(absent).stream())
                .sorted(Comparator.comparingInt(Waiting::urgency).thenComparing(Waiting::at))
                .toList();
    }
}
