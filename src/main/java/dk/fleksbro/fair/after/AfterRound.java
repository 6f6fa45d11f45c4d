package dk.fleksbro.fair.after;

import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.JobFair;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Every few minutes after a fair: opens what has been sealed long enough, and reminds once. Run again, it does what is left. */
@Component
public class AfterRound {

    private static final Logger LOG = LoggerFactory.getLogger(AfterRound.class);

    private final Ratings ratings;
    private final OpeningService openings;
    private final ReminderService reminders;
    private final FairService fairs;
    private final Clock clock;

    AfterRound(Ratings ratings, OpeningService openings, ReminderService reminders, FairService fairs, Clock clock) {
        this.ratings = ratings;
        this.openings = openings;
        this.reminders = reminders;
        this.fairs = fairs;
        this.clock = clock;
    }

    /** One of a pair: what cannot be opened keeps no other from it. */
    public void run() {
        Instant now = clock.instant();
        Map<FairId, JobFair> known = new LinkedHashMap<>();
        for (Ratings.Sealed sealed : ratings.sealed()) {
            JobFair fair =
                    known.computeIfAbsent(sealed.fair(), id -> fairs.find(id).orElseThrow());
            // both have answered, and the second answer did not open it: it is late already
            if (sealed.complete()
                    || !now.isBefore(AnsweringTime.of(fair.terms()).opens(sealed.first()))) {
                attempt(fair.id(), "answers", () -> openings.open(fair.id(), sealed.pair()));
            }
        }
        for (FairId fair : reminders.over()) {
            attempt(fair, "reminders", () -> reminders.remind(fair));
        }
    }

    private static void attempt(FairId fair, String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            // what went wrong may quote what people have written: only which fair it is reaches the log
            LOG.error(
                    "{} of the fair {}: {}",
                    what,
                    fair.value(),
                    failed.getClass().getSimpleName());
        }
    }
}
