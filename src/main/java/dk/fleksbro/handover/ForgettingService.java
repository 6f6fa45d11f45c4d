package dk.fleksbro.handover;

import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Keeps the promise that what is written for a stand-in is gone thirty days after the return. */
@Service
@UnitOfWork
class ForgettingService {

    private final HandoverNotes notes;
    private final Clock clock;

    ForgettingService(HandoverNotes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /** @return how many notes were deleted */
    int forget() {
        return notes.forget(DanishTime.date(clock.instant()).minusDays(HandoverReader.KEPT_DAYS));
    }
}
