package dk.fleksbro.fair;

import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StartAction;
import dk.fleksbro.account.StartActionSource;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What of the fairs waits for a guest: an answer, an offer, the day itself; and fairs one can sign up for. */
@Component
class FairWaiting implements WaitingSource, StartActionSource {

    private final GuestLists lists;
    private final Clock clock;

    FairWaiting(GuestLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.FAIR;
    }

    @Override
    public List<Waiting> waitingFor(SignedIn reader) {
        return rows(reader).stream()
                .map(row -> waiting(row, reader))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<StartAction> actionsFor(SignedIn reader) {
        return rows(reader).stream()
                .filter(row -> row.answer().isEmpty())
                .map(row -> new StartAction(
                        Sentence.of("fair.start.sign-up", row.name(), row.day()),
                        Side.of(reader.role()).path(row.fair())))
                .toList();
    }

    private List<GuestRow> rows(SignedIn reader) {
        return reader.role() == Role.FLEX_WORKER || reader.role() == Role.EMPLOYER
                ? lists.ahead(reader, Side.of(reader.role()), DanishTime.date(clock.instant()))
                : List.of();
    }

    private static Optional<Waiting> waiting(GuestRow row, SignedIn reader) {
        return row.answer().flatMap(answer -> switch (answer) {
            case OFFERED -> Optional.of(line(0, "offered", row, reader, row.since()));
            case INVITED -> Optional.of(line(2, "invited", row, reader, row.since()));
            case YES -> Optional.of(line(6, "coming", row, reader, row.starts()));
            case WAITING, NO -> Optional.empty();
        });
    }

    private static Waiting line(int urgency, String what, GuestRow row, SignedIn reader, Instant at) {
        return new Waiting(
                urgency,
                Sentence.of("fair.waiting." + what, row.name(), row.day()),
                Side.of(reader.role()).path(row.fair()),
                at);
    }
}
