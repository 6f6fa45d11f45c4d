package dk.fleksbro.fair.day;

import dk.fleksbro.fair.Duty;
import dk.fleksbro.fair.FairCourse;
import dk.fleksbro.fair.FairDuties;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairMove;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.day.ClockReading.Phase;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What the time-keeper and the host do with the clock of a fair. The first round begins the day, and ending the clock ends it.
 * Each change names the version it was decided on, so of two who press at once one is told.
 */
@Service
@UnitOfWork
public class ClockService {

    /** A second press within this time is a slip, or came when the clock had just gone on by itself. */
    static final Duration JUST_BEGUN = Duration.ofSeconds(10);

    private final FairDuties duties;
    private final FairCourse course;
    private final FairClocks clocks;
    private final DayOfFair today;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClockService(
            FairDuties duties,
            FairCourse course,
            FairClocks clocks,
            DayOfFair today,
            ApplicationEventPublisher events,
            Clock clock) {
        this.duties = duties;
        this.course = course;
        this.clocks = clocks;
        this.today = today;
        this.events = events;
        this.clock = clock;
    }

    public ClockPage page(FairId id) {
        JobFair fair = duties.require(id, Duty.TIME_KEEPER);
        Optional<KeptClock> kept = clocks.kept(fair);
        return new ClockPage(
                fair,
                kept.map(KeptClock::version).orElse(0L),
                clock.instant(),
                kept.map(KeptClock::clock),
                today.whyNotYet(fair));
    }

    /** Begins that round now, which is the next one; with the first the day begins. */
    public void begin(FairId id, long seen, int round) {
        JobFair fair = duties.lock(id, Duty.TIME_KEEPER);
        today.require(fair);
        Optional<KeptClock> kept = kept(fair, seen);
        Instant now = clock.instant();
        if (kept.isEmpty()) {
            requireSame(round, 1);
            course.move(fair, FairMove.START);
            keep(fair, seen, new RoundClock(fair.terms().times(), 1, now, null));
            return;
        }
        RoundClock running = kept.get().clock();
        ClockReading reading = running.read(now);
        boolean justBegun = reading.phase() == Phase.ROUND
                && running.starts(reading.round()).plus(JUST_BEGUN).isAfter(now);
        if (justBegun) {
            throw new RuleBroken(DayRule.CLOCK_JUST_BEGUN, reading.round());
        }
        if (reading.round() == fair.terms().times().rounds().size()) {
            throw new RuleBroken(DayRule.CLOCK_LAST_ROUND);
        }
        requireSame(round, reading.round() + 1);
        keep(fair, seen, running.next(now));
    }

    public void pause(FairId id, long seen) {
        JobFair fair = duties.lock(id, Duty.TIME_KEEPER);
        RoundClock running = running(fair, seen);
        Instant now = clock.instant();
        if (running.paused() != null || running.read(now).until() == null) {
            throw new RuleBroken(DayRule.CLOCK_NOT_RUNNING);
        }
        keep(fair, seen, running.pause(now));
    }

    public void goOn(FairId id, long seen) {
        JobFair fair = duties.lock(id, Duty.TIME_KEEPER);
        RoundClock standing = running(fair, seen);
        if (standing.paused() == null) {
            throw new RuleBroken(DayRule.CLOCK_NOT_RUNNING);
        }
        keep(fair, seen, standing.goOn(clock.instant()));
    }

    /** What runs now lasts a minute longer: a round, but to no more than its whole length, a changeover or a break. */
    public void minuteMore(FairId id, long seen) {
        JobFair fair = duties.lock(id, Duty.TIME_KEEPER);
        RoundClock running = running(fair, seen);
        if (running.read(clock.instant()).until() == null) {
            throw new RuleBroken(DayRule.CLOCK_NOT_RUNNING);
        }
        keep(
                fair,
                seen,
                running.minuteMore(clock.instant()).orElseThrow(() -> new RuleBroken(DayRule.CLOCK_FULL_ROUND_LEFT)));
    }

    /** The day is over, also when rounds are left. */
    public void end(FairId id, long seen) {
        JobFair fair = duties.lock(id, Duty.TIME_KEEPER);
        kept(fair, seen);
        if (fair.status() != FairStatus.RUNNING) {
            throw new RuleBroken(DayRule.CLOCK_NOT_RUNNING);
        }
        course.move(fair, FairMove.END);
        events.publishEvent(new FairChanged(id));
    }

    private RoundClock running(JobFair fair, long seen) {
        Optional<KeptClock> kept = kept(fair, seen);
        if (fair.status() != FairStatus.RUNNING) {
            throw new RuleBroken(DayRule.CLOCK_NOT_RUNNING);
        }
        return kept.map(KeptClock::clock).orElseThrow(() -> new RuleBroken(DayRule.CLOCK_NOT_RUNNING));
    }

    private Optional<KeptClock> kept(JobFair fair, long seen) {
        Optional<KeptClock> kept = clocks.kept(fair);
        if (kept.map(KeptClock::version).orElse(0L) != seen) {
            throw new RuleBroken(DayRule.CLOCK_MOVED);
        }
        return kept;
    }

    private static void requireSame(int asked, int next) {
        if (asked != next) {
            throw new RuleBroken(DayRule.CLOCK_MOVED);
        }
    }

    private void keep(JobFair fair, long seen, RoundClock changed) {
        clocks.keep(fair.id(), seen, changed);
        events.publishEvent(new FairChanged(fair.id()));
    }
}
