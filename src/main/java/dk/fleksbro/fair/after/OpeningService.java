package dk.fleksbro.fair.after;

import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.shared.UnitOfWork;
import org.springframework.stereotype.Service;

/** Opens one pair in a unit of work of its own: wholly or not at all. */
@Service
@UnitOfWork
class OpeningService {

    private final AfterGuests guests;
    private final Openings openings;
    private final FairService fairs;

    OpeningService(AfterGuests guests, Openings openings, FairService fairs) {
        this.guests = guests;
        this.openings = openings;
        this.fairs = fairs;
    }

    void open(FairId fair, Pair pair) {
        guests.lockSeekerAmong(fair, pair.seeker(), pair.stand());
        openings.open(fairs.find(fair).orElseThrow(), pair);
    }
}
