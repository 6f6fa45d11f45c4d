package dk.fleksbro.fair.after;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.notification.Notices.Told;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Each morning: the owner is told of a next step whose day is over, and a week later the team lead is. What is told is written
 * in the same unit of work, so run again it tells nothing twice.
 */
@Service
@UnitOfWork
public class StepLadderService {

    /** Whom a step is told to, from how many days after its day. */
    private enum Rung {
        OWNER(0, "owner_told_at", NoticeKind.FAIR_STEP_LATE),
        LEAD(NextStep.DAYS, "lead_told_at", NoticeKind.FAIR_STEP_CLIMBED);

        private final int days;
        private final String column;
        private final NoticeKind notice;

        Rung(int days, String column, NoticeKind notice) {
            this.days = days;
            this.column = column;
            this.notice = notice;
        }
    }

    private final NextSteps steps;
    private final AfterGuests guests;
    private final Notices notices;
    private final Clock clock;

    StepLadderService(NextSteps steps, AfterGuests guests, Notices notices, Clock clock) {
        this.steps = steps;
        this.guests = guests;
        this.notices = notices;
        this.clock = clock;
    }

    public void climb() {
        for (Rung rung : Rung.values()) {
            for (NextStep step : steps.late(DanishTime.date(clock.instant()), rung.days, rung.column)) {
                tell(step, rung);
            }
        }
    }

    /** What nobody could be told of is tried again the next day. */
    private void tell(NextStep step, Rung rung) {
        Instant now = clock.instant();
        List<Told> told = new ArrayList<>();
        if (rung == Rung.OWNER) {
            owners(step).forEach(owner -> told.add(told(step, rung, owner, AfterPaths.after(step.fair()))));
        }
        if (rung == Rung.LEAD || told.isEmpty()) {
            guests.leads(step.fair())
                    .forEach(lead -> told.add(told(step, Rung.LEAD, lead, AfterPaths.report(step.fair()))));
        }
        if (!told.isEmpty()) {
            notices.tellAll(told);
            steps.told(step.id(), rung.column, now);
        }
    }

    /** Who owns it and can sign in; else all consultants. */
    private List<AccountId> owners(NextStep step) {
        List<AccountId> consultants = guests.consultants(step.fair());
        AccountId owner = step.owner();
        return owner != null && consultants.contains(owner) ? List.of(owner) : consultants;
    }

    /** One line a day for each who is told, however many steps are late. */
    private Told told(NextStep step, Rung rung, AccountId account, String path) {
        String event = "fair:" + step.fair().value() + ":steps:" + rung.name() + ":" + DanishTime.date(clock.instant());
        return new Told(account, rung.notice, event, path);
    }
}
