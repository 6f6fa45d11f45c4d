package dk.fleksbro.fair;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.Sentence;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** On the day each of the staff opens and does only what belongs to an own duty; the host answers for all of them. */
@Component
public class FairDuties {

    private final FairAccess mine;
    private final FairSettings settings;
    private final CurrentAccount current;

    FairDuties(FairAccess mine, FairSettings settings, CurrentAccount current) {
        this.mine = mine;
        this.settings = settings;
        this.current = current;
    }

    /** The fair, for who has that duty at it or is its host. */
    public JobFair require(FairId id, Duty duty) {
        return requireDuty(mine.require(id, Part.FAIR_DUTY, Purpose.MATCHING), duty);
    }

    /** The same; until this unit of work is done, nobody else changes anything of the day. */
    public JobFair lock(FairId id, Duty duty) {
        return requireDuty(mine.lock(id, Part.FAIR_DUTY, Purpose.MATCHING), duty);
    }

    /** Asks only, for showing or leaving out a way on. */
    public boolean has(FairId id, Duty duty) {
        return settings.hasAnyDuty(id, current.require().id(), EnumSet.of(duty, Duty.HOST));
    }

    private JobFair requireDuty(JobFair fair, Duty duty) {
        if (!has(fair.id(), duty)) {
            throw new RuleBroken(FairRule.FAIR_DUTY_NOT_YOURS, Sentence.of("fair.duty." + duty.name()));
        }
        return fair;
    }
}
