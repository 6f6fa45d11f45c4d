package dk.fleksbro.worklist;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Lets lines rest until a day. As soon as something happens in a matter it is another line, and comes back by itself; what cannot
 * wait is not put off.
 */
@Service
@UnitOfWork
public class PuttingOff {

    public static final int MOST_DAYS = 14;

    private final WorkListService work;
    private final WorkActions actions;
    private final Access access;
    private final CurrentAccount current;
    private final Clock clock;

    PuttingOff(WorkListService work, WorkActions actions, Access access, CurrentAccount current, Clock clock) {
        this.work = work;
        this.actions = actions;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** Of what was shown, only what still waits. */
    public Plan plan(List<WorkRow> shown, LocalDate until) {
        List<WorkRow> rows = work.still(shown);
        List<Plan.Step> steps = new ArrayList<>();
        List<Plan.Step> leftOut = new ArrayList<>();
        for (WorkRow row : rows) {
            row.lines().forEach(line -> (canWait(line) ? steps : leftOut)
                    .add(new Plan.Step(
                            row.name(),
                            canWait(line)
                                    ? Sentence.of(
                                            "work.put-off.step",
                                            until,
                                            line.waiting().sentence())
                                    : Sentence.of(
                                            "work.put-off.cannot-wait",
                                            line.waiting().sentence()))));
            if (row.lines().isEmpty()) {
                leftOut.add(new Plan.Step(row.name(), Sentence.of("work.put-off.nothing-waits")));
            }
        }
        return new Plan(steps, leftOut);
    }

    public WorkActionId putOff(List<WorkRow> shown, LocalDate until) {
        access.require(Facts.ofPortal(), Part.CITIZEN_LIST, Purpose.MATCHING);
        Instant now = clock.instant();
        LocalDate today = DanishTime.date(now);
        if (!until.isAfter(today) || until.isAfter(today.plusDays(MOST_DAYS))) {
            throw new RuleBroken(WorkRule.PUT_OFF_TOO_LONG, MOST_DAYS);
        }
        List<WorkAction.Line> lines = work.still(shown).stream()
                .flatMap(row -> row.lines().stream())
                .filter(PuttingOff::canWait)
                .map(line -> new WorkAction.Line(line.owner().id(), line.matter()))
                .toList();
        if (lines.isEmpty()) {
            throw new RuleBroken(WorkRule.NOTHING_TO_DO);
        }
        WorkAction action = new WorkAction(
                WorkActionId.create(), current.require().id(), WorkAction.Kind.PUT_OFF, now, until, null, null, lines);
        actions.insert(action);
        return action.id();
    }

    /** Back in the list before their day. */
    public void bringBack(List<WorkRow> shown) {
        access.require(Facts.ofPortal(), Part.CITIZEN_LIST, Purpose.MATCHING);
        List<WorkRow> rows = work.still(shown);
        Set<AccountId> owners = rows.stream()
                .flatMap(row -> row.lines().stream())
                .map(line -> line.owner().id())
                .collect(Collectors.toSet());
        Set<String> matters = rows.stream()
                .flatMap(row -> row.lines().stream())
                .map(WorkLine::matter)
                .collect(Collectors.toSet());
        if (matters.isEmpty()) {
            throw new RuleBroken(WorkRule.NOBODY_CHOSEN);
        }
        actions.bringBack(owners, matters);
    }

    /** Whatever is most urgent of all has a deadline of its own, or somebody who needs help. */
    private static boolean canWait(WorkLine line) {
        return line.waiting().urgency() > 0;
    }
}
