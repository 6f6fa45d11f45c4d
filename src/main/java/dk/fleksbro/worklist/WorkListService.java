package dk.fleksbro.worklist;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StandIns;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.account.WaitingSource.Topic;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Asks every feature what waits for the reader, and for the colleagues the reader stands in for today. */
@Service
@UnitOfWork
public class WorkListService {

    private final List<WaitingSource> sources;
    private final CitizenService citizens;
    private final WorkActions actions;
    private final StandIns standIns;
    private final Access access;
    private final CurrentAccount current;
    private final Clock clock;

    WorkListService(
            List<WaitingSource> sources,
            CitizenService citizens,
            WorkActions actions,
            StandIns standIns,
            Access access,
            CurrentAccount current,
            Clock clock) {
        this.sources = List.copyOf(sources);
        this.citizens = citizens;
        this.actions = actions;
        this.standIns = standIns;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    public WorkList read(WorkFilter filter) {
        access.require(Facts.ofPortal(), Part.CITIZEN_LIST, Purpose.MATCHING);
        LocalDate today = DanishTime.date(clock.instant());
        List<SignedIn> owners = owners(today);
        return WorkList.of(
                owners,
                lines(owners),
                citizens.ofConsultants(owners.stream().map(SignedIn::id).toList()),
                actions.putOff(owners, today),
                filter);
    }

    /** Of rows that were shown a while ago, the lines that still wait as they did. */
    List<WorkRow> still(List<WorkRow> shown) {
        Set<String> waiting = lines(owners(DanishTime.date(clock.instant()))).stream()
                .map(WorkLine::matter)
                .collect(Collectors.toSet());
        return shown.stream()
                .map(row -> row.with(row.lines().stream()
                        .filter(line -> waiting.contains(line.matter()))
                        .toList()))
                .toList();
    }

    private List<WorkLine> lines(List<SignedIn> owners) {
        List<WorkLine> lines = new ArrayList<>();
        for (SignedIn owner : owners) {
            boolean me = owner.equals(owners.getFirst());
            for (WaitingSource source : sources) {
                // what comes after a fair is decided by the consultant who was there
                if (me || source.topic() != Topic.FAIR) {
                    source.workOf(owner).forEach(waiting -> lines.add(new WorkLine(owner, source.topic(), waiting)));
                }
            }
        }
        return lines;
    }

    /** The reader first. */
    private List<SignedIn> owners(LocalDate today) {
        SignedIn me = current.require();
        return Stream.concat(Stream.of(me), standIns.absentFor(me, today).stream())
                .toList();
    }
}
