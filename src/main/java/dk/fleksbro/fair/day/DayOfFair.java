package dk.fleksbro.fair.day;

import dk.fleksbro.fair.JobFair;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.Sentence;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether it is the day of a fair whose plan is out: only then people are received and rounds begin. */
@Component
class DayOfFair {

    private final Clock clock;

    DayOfFair(Clock clock) {
        this.clock = clock;
    }

    void require(JobFair fair) {
        refusal(fair).ifPresent(refusal -> {
            throw refusal;
        });
    }

    Optional<Sentence> whyNotYet(JobFair fair) {
        return refusal(fair).map(RuleBroken::sentence);
    }

    private Optional<RuleBroken> refusal(JobFair fair) {
        return switch (fair.status()) {
            case CANCELLED -> Optional.of(new RuleBroken(DayRule.DAY_CANCELLED));
            case HELD, FOLLOWED_UP -> Optional.of(new RuleBroken(DayRule.DAY_IS_OVER));
            case DRAFT, OPEN, CLOSED -> Optional.of(new RuleBroken(DayRule.DAY_WITHOUT_PLAN));
            case PLANNED, RUNNING ->
                fair.terms().day().equals(DanishTime.date(clock.instant()))
                        ? Optional.empty()
                        : Optional.of(new RuleBroken(
                                DayRule.DAY_IS_ANOTHER, fair.terms().day()));
        };
    }
}
