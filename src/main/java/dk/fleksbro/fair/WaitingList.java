package dk.fleksbro.fair;

import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The waiting list of each side. A free place is offered to one guest at a time, in the order in which they came, and held
 * until a deadline; who lets it pass goes to the end of the line, and the place to the next.
 */
@Component
@UnitOfWork
class WaitingList {

    static final Duration TO_ANSWER = Duration.ofDays(2);
    /** So long before the fair a place must be taken. */
    static final Duration BEFORE_FAIR = Duration.ofHours(12);
    /** Nobody is asked to answer faster than this. */
    static final Duration LEAST = Duration.ofHours(1);

    private final JobFairs fairs;
    private final Answers answers;
    private final FairMessages messages;
    private final Clock clock;

    WaitingList(JobFairs fairs, Answers answers, FairMessages messages, Clock clock) {
        this.fairs = fairs;
        this.answers = answers;
        this.messages = messages;
        this.clock = clock;
    }

    int free(Side side, JobFair fair) {
        return answers.capacity(side, fair) - answers.held(side, fair.id());
    }

    /** Offers what is free to those who have waited longest; the caller has locked the fair. */
    void giveOut(Side side, JobFair fair) {
        Instant now = clock.instant();
        Optional<Instant> until = offeredUntil(fair, now);
        if (!fair.status().givesPlaces() || until.isEmpty()) {
            return;
        }
        int free = free(side, fair);
        while (free > 0) {
            Optional<Answers.InLine> first = answers.firstInLine(side, fair.id());
            if (first.isEmpty()) {
                return;
            }
            UUID guest = first.get().guest();
            int places = Math.min(free, first.get().places());
            if (places < first.get().places()) {
                answers.putTables(guest, places);
            }
            answers.put(side, guest, AnswerMove.OFFER.to(), null, until.get(), now);
            messages.tell(side, fair.id(), guest, NoticeKind.FAIR_PLACE_OFFERED, "offer:" + guest + ":" + until.get());
            free -= places;
        }
    }

    /** Passes on what nobody has taken in time; says how many offers there were. */
    int passOn(FairId id) {
        JobFair fair = fairs.lock(id).orElseThrow();
        Instant now = clock.instant();
        int passed = 0;
        for (Side side : Side.values()) {
            for (UUID guest : answers.lapsed(side, id, now)) {
                answers.put(side, guest, AnswerMove.PASS_ON.to(), now, null, now);
                messages.tell(side, id, guest, NoticeKind.FAIR_OFFER_PASSED, "passed:" + guest + ":" + now);
                passed++;
            }
            giveOut(side, fair);
        }
        return passed;
    }

    /** When an offer made now must be answered; empty when the fair is too near. */
    private static Optional<Instant> offeredUntil(JobFair fair, Instant now) {
        Instant last = fair.terms().starts().minus(BEFORE_FAIR);
        Instant usual = now.plus(TO_ANSWER);
        return Optional.of(usual.isBefore(last) ? usual : last).filter(until -> !until.isBefore(now.plus(LEAST)));
    }
}
