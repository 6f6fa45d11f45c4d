package dk.fleksbro.handover;

import dk.fleksbro.account.StandIn;
import dk.fleksbro.account.StandInId;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.UnitOfWork;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Service;

/** What happened to somebody's citizens while they were away; theirs alone to read, until thirty days after the return. */
@Service
@UnitOfWork
public class MeanwhileService {

    private static final int MOST = 500;

    private final HandoverReader reader;
    private final Happenings happenings;

    MeanwhileService(HandoverReader reader, Happenings happenings) {
        this.reader = reader;
        this.happenings = happenings;
    }

    /**
     * @param happenings by citizen, in the order they happened
     * @param hasMore whether some are left out because they are too many for a page
     */
    public record Page(StandIn standIn, List<Happening> happenings, boolean hasMore) {}

    public Page page(StandInId id) {
        StandIn standIn = reader.requireOwn(id);
        // who came back early did so in the middle of a day
        LocalDate until =
                standIn.endedOn() == null ? standIn.backOn() : standIn.backOn().plusDays(1);
        List<Happening> all = happenings.of(
                reader.me(),
                DanishTime.instant(standIn.firstDay(), LocalTime.MIDNIGHT),
                DanishTime.instant(until, LocalTime.MIDNIGHT),
                MOST + 1);
        return new Page(standIn, all.stream().limit(MOST).toList(), all.size() > MOST);
    }
}
