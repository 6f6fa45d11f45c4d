package dk.fleksbro.fair.after;

import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Sentence;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What waits for a guest after a fair: to say how the meetings went. */
@Component
class AfterWaiting implements WaitingSource {

    private static final int URGENCY = 1;

    private final AfterLists lists;
    private final Unrated unrated;
    private final AfterGuests guests;
    private final FairService fairs;
    private final Clock clock;

    AfterWaiting(AfterLists lists, Unrated unrated, AfterGuests guests, FairService fairs, Clock clock) {
        this.lists = lists;
        this.unrated = unrated;
        this.guests = guests;
        this.fairs = fairs;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.FAIR;
    }

    @Override
    public List<Waiting> waitingFor(SignedIn reader) {
        if (reader.role() != Role.FLEX_WORKER && reader.role() != Role.EMPLOYER) {
            return List.of();
        }
        Side side = reader.role() == Role.FLEX_WORKER ? Side.SEEKER : Side.WORKPLACE;
        return lists.takingAnswersOf(reader.id(), DanishTime.date(clock.instant())).stream()
                .map(fair -> waiting(fair, side, reader))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Waiting> waiting(FairId id, Side side, SignedIn reader) {
        JobFair fair = fairs.find(id).orElseThrow();
        AnsweringTime time = AnsweringTime.of(fair.terms());
        boolean waits = clock.instant().isBefore(time.closes())
                && !Collections.disjoint(unrated.guests(fair, side), guests.ownedBy(id, reader.id()));
        return waits
                ? Optional.of(new Waiting(
                        URGENCY,
                        Sentence.of("after.waiting.rate", fair.terms().name()),
                        AfterPaths.rating(side, id),
                        time.ends()))
                : Optional.empty();
    }
}
