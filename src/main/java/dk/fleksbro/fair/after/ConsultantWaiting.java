package dk.fleksbro.fair.after;

import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StartAction;
import dk.fleksbro.account.StartActionSource;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Sentence;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for a consultant after a fair, and the way to the reports for the team lead. */
@Component
class ConsultantWaiting implements WaitingSource, StartActionSource {

    private static final int REPORTS = 3;
    private static final int LATE = 1;
    private static final int OPEN = 3;

    private final AfterLists lists;
    private final Clock clock;

    ConsultantWaiting(AfterLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.FAIR;
    }

    @Override
    public List<Waiting> waitingFor(SignedIn reader) {
        if (reader.role() != Role.CONSULTANT) {
            return List.of();
        }
        return lists.left(reader, DanishTime.date(clock.instant())).stream()
                .map(fair -> new Waiting(
                        fair.late() > 0 ? LATE : OPEN,
                        fair.late() > 0
                                ? Sentence.of("after.waiting.late", fair.name(), fair.late())
                                : Sentence.of("after.waiting.open", fair.name(), fair.open()),
                        AfterPaths.after(fair.fair()),
                        fair.at()))
                .toList();
    }

    @Override
    public List<StartAction> actionsFor(SignedIn reader) {
        if (reader.role() != Role.TEAM_LEAD) {
            return List.of();
        }
        return lists.held(reader, REPORTS).stream()
                .map(fair -> new StartAction(
                        Sentence.of("after.start.report", fair.name(), fair.day()), AfterPaths.report(fair.id())))
                .toList();
    }
}
