package dk.fleksbro.fair.after;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.fair.FairAccess;
import dk.fleksbro.fair.FairCourse;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairMove;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What consultants do after a fair: decide on what waits for their word, take next steps, and end the follow-up. */
@Service
@UnitOfWork
public class NextStepService {

    private final FairAccess mine;
    private final FairCourse course;
    private final AfterPages pages;
    private final AfterGuests guests;
    private final Outcomes outcomes;
    private final NextSteps steps;
    private final Notices notices;
    private final CurrentAccount current;
    private final Clock clock;

    NextStepService(
            FairAccess mine,
            FairCourse course,
            AfterPages pages,
            AfterGuests guests,
            Outcomes outcomes,
            NextSteps steps,
            Notices notices,
            CurrentAccount current,
            Clock clock) {
        this.mine = mine;
        this.course = course;
        this.pages = pages;
        this.guests = guests;
        this.outcomes = outcomes;
        this.steps = steps;
        this.notices = notices;
        this.current = current;
        this.clock = clock;
    }

    /** Opening it is reading what was told of it. */
    public AfterPage page(FairId id) {
        SignedIn me = current.require();
        JobFair fair = require(id);
        notices.seen(me, AfterPaths.after(id));
        return pages.page(fair, me);
    }

    /**
     * Says what is to come of two who are interested; the step is then the reader's own.
     *
     * @param kind what is done next; empty when nothing more is done
     */
    public void decide(FairId id, UUID seeker, UUID stand, Optional<StepKind> kind) {
        SignedIn me = current.require();
        Pair pair = new Pair(seeker, stand);
        Outcome outcome = requireToDecide(id, pair, me);
        kind.ifPresent(one -> requirePossible(outcome, one));
        Instant now = clock.instant();
        if (!outcomes.settle(pair, me.id(), now)) {
            throw new RuleBroken(AfterRule.DECISION_MADE);
        }
        kind.ifPresent(one -> steps.insert(NextStep.first(id, pair, one, me.id(), DanishTime.date(now)), now));
    }

    /** What was decided to come to nothing waits again. */
    public void decideAgain(FairId id, UUID seeker, UUID stand) {
        Pair pair = new Pair(seeker, stand);
        requireToDecide(id, pair, current.require());
        if (steps.of(id).stream().anyMatch(step -> step.pair().equals(pair))) {
            throw new RuleBroken(AfterRule.DECISION_MADE);
        }
        outcomes.unsettle(pair);
    }

    /**
     * Says how a step went.
     *
     * @param seen the version the reader decided on
     * @param then the step after it, where there is one; it is the same owner's
     */
    public void close(FairId id, UUID step, long seen, StepStatus how, String sentence, Optional<StepKind> then) {
        NextStep open = lock(id, step, seen);
        String words = Rated.checked(sentence);
        if (words.isEmpty()) {
            throw new RuleBroken(AfterRule.STEP_SENTENCE_MISSING);
        }
        if (open.status() != StepStatus.OPEN || how == StepStatus.OPEN) {
            throw new RuleBroken(AfterRule.STEP_HAS_MOVED);
        }
        then.ifPresent(kind -> requirePossible(outcome(open.pair()), kind));
        Instant now = clock.instant();
        change(open.ended(how, words));
        then.ifPresent(
                kind -> steps.insert(NextStep.first(id, open.pair(), kind, open.owner(), DanishTime.date(now)), now));
    }

    /** It is open again, as it was. */
    public void reopen(FairId id, UUID step, long seen) {
        change(lock(id, step, seen).opened());
    }

    /** The reader does it. */
    public void take(FairId id, UUID step, long seen) {
        change(lock(id, step, seen).of(current.require().id()));
    }

    /** Something else is done in its place; the day stays. */
    public void turnInto(FairId id, UUID step, long seen, StepKind kind) {
        NextStep open = lock(id, step, seen);
        requirePossible(outcome(open.pair()), kind);
        change(open.of(kind));
    }

    /** Nothing from the day waits any more. */
    public void finish(FairId id) {
        JobFair fair = mine.lock(id, Part.FAIR_AFTER, Purpose.MATCHING);
        if (!pages.page(fair, current.require()).canFinish()) {
            throw new RuleBroken(AfterRule.AFTER_STILL_WAITS);
        }
        course.move(fair, FairMove.FINISH);
    }

    private JobFair require(FairId id) {
        return mine.require(id, Part.FAIR_AFTER, Purpose.MATCHING);
    }

    private NextStep lock(FairId id, UUID step, long seen) {
        NextStep locked = steps.lock(id, step).orElseThrow(NotFound::new);
        require(id);
        if (locked.version() != seen) {
            throw new RuleBroken(AfterRule.STEP_HAS_MOVED);
        }
        return locked;
    }

    private void change(NextStep step) {
        steps.change(step, current.require().id(), clock.instant());
    }

    private Outcome requireToDecide(FairId id, Pair pair, SignedIn me) {
        require(id);
        return Optional.ofNullable(guests.seekers(id).get(pair.seeker()))
                .filter(person -> AfterPages.isFor(me.id(), person))
                .flatMap(person -> outcomes.find(pair))
                .filter(Outcome::isToDecide)
                .orElseThrow(NotFound::new);
    }

    private Outcome outcome(Pair pair) {
        return Objects.requireNonNull(outcomes.find(pair).orElse(null));
    }

    /** An agreement begins from a match. */
    private static void requirePossible(Outcome outcome, StepKind kind) {
        if (kind == StepKind.AGREEMENT && outcome.match().isEmpty()) {
            throw new RuleBroken(AfterRule.STEP_NEEDS_MATCH);
        }
    }
}
