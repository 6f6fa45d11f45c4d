package dk.fleksbro.fair.day;

import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.PlanInForce;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.PlansInForce;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.DanishTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How the day of a fair stands: its clock, its guests, and which dates were held. Who may read it, the caller has asked. */
@Component
public class FairDay {

    private final PlansInForce plans;
    private final FairClocks clocks;
    private final Presences presences;
    private final DateFacts facts;
    private final Clock clock;

    FairDay(PlansInForce plans, FairClocks clocks, Presences presences, DateFacts facts, Clock clock) {
        this.plans = plans;
        this.clocks = clocks;
        this.presences = presences;
        this.facts = facts;
        this.clock = clock;
    }

    public ClockReading clock(JobFair fair) {
        return clocks.of(fair).map(kept -> kept.read(clock.instant())).orElse(ClockReading.NOT_BEGUN);
    }

    /** The clock itself, for who reads it more than once; empty before the first round. */
    public Optional<RoundClock> roundClock(JobFair fair) {
        return clocks.of(fair);
    }

    /** When a round begins, or has begun: by the clock where it runs, else as it is planned. */
    public Instant starts(JobFair fair, int round) {
        return clocks.of(fair)
                .map(kept -> kept.starts(round))
                .orElseGet(() -> DanishTime.instant(
                        fair.terms().day(),
                        fair.terms().times().rounds().get(round - 1).starts()));
    }

    /** By guest; who is not in it has not come yet. */
    public Map<UUID, Presence> presences(JobFair fair) {
        return presences.of(fair.id());
    }

    /**
     * The dates that were held, or are being held: what was written down where something was, else those of the plan whose round
     * has begun, with a fleksjobber who was checked in and a workplace that was not missing.
     */
    public List<PlannedDate> held(JobFair fair) {
        Optional<PlanInForce> plan = plans.of(fair.id());
        return HeldDates.of(
                plan.map(PlanInForce::dates).orElse(List.of()), clock(fair), presences(fair), facts.of(fair.id()));
    }

    /** Whether a guest can be at a date: a fleksjobber who was checked in, a workplace nobody has missed. */
    static boolean isThere(Map<UUID, Presence> presences, UUID guest, Side side, int round) {
        Presence known = presences.get(guest);
        return known == null ? side == Side.WORKPLACE : known.isIn(round);
    }
}
