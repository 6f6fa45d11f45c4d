package dk.fleksbro.fair;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.shared.RuleBroken;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Moves a fair on where it is the work of the day that decides it, and not a button on the fair’s own page. */
@Component
public class FairCourse {

    private final JobFairs fairs;
    private final CurrentAccount current;
    private final Clock clock;

    FairCourse(JobFairs fairs, CurrentAccount current, Clock clock) {
        this.fairs = fairs;
        this.current = current;
        this.clock = clock;
    }

    /** @param fair locked by the caller, who has asked who may */
    public void move(JobFair fair, FairMove move) {
        if (move.isByHand() || !move.allows(fair.status())) {
            throw new RuleBroken(FairRule.FAIR_MOVE_NOT_ALLOWED);
        }
        fairs.move(fair, move, current.require().id(), "", clock.instant());
        if (move == FairMove.END) {
            fairs.stopClock(fair.id(), clock.instant());
        }
    }
}
