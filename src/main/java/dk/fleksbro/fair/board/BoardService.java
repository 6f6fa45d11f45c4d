package dk.fleksbro.fair.board;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Secrets;
import dk.fleksbro.fair.Duty;
import dk.fleksbro.fair.FairDuties;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.day.FairChanged;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What the host does with the address of the public board. */
@Service
@UnitOfWork
public class BoardService {

    private final FairDuties duties;
    private final BoardKeys keys;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BoardService(
            FairDuties duties, BoardKeys keys, CurrentAccount current, ApplicationEventPublisher events, Clock clock) {
        this.duties = duties;
        this.keys = keys;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** @param path where the board is, once it has an address */
    public record BoardPage(JobFair fair, Optional<String> path) {}

    public BoardPage page(FairId id) {
        JobFair fair = duties.require(id, Duty.HOST);
        return new BoardPage(fair, keys.key(id).map(BoardController::path));
    }

    /** A new address; one that was there opens nothing any more. */
    public void makeAddress(FairId id) {
        duties.lock(id, Duty.HOST);
        keys.put(id, Secrets.create(), current.require().id(), clock.instant());
        events.publishEvent(new FairChanged(id));
    }
}
