package dk.fleksbro.worklist;

import dk.fleksbro.account.About;
import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.employer.EmployerService;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * A kind word to everybody whose answer is missing, at most one a day about the same matter. It is held back for ten minutes, so
 * that it can be undone before anybody has read it.
 */
@Service
@UnitOfWork
public class Reminding {

    public static final Duration HELD = Duration.ofMinutes(10);

    private final WorkListService work;
    private final CitizenService citizens;
    private final EmployerService employers;
    private final Notices notices;
    private final WorkActions actions;
    private final Access access;
    private final CurrentAccount current;
    private final Clock clock;

    Reminding(
            WorkListService work,
            CitizenService citizens,
            EmployerService employers,
            Notices notices,
            WorkActions actions,
            Access access,
            CurrentAccount current,
            Clock clock) {
        this.work = work;
        this.citizens = citizens;
        this.employers = employers;
        this.notices = notices;
        this.actions = actions;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    private record Reminder(
            WorkRow row, WorkLine line, About.Awaited awaited, String event, List<AccountId> accounts) {}

    /** Of what was shown, only what still waits: who has answered meanwhile is not asked again. */
    public Plan plan(List<WorkRow> shown) {
        List<WorkRow> rows = work.still(shown);
        List<Plan.Step> steps = new ArrayList<>();
        List<Plan.Step> leftOut = new ArrayList<>();
        List<Reminder> reminders = reminders(rows);
        Set<String> told = told(reminders);
        for (WorkRow row : rows) {
            List<Reminder> own =
                    reminders.stream().filter(one -> one.row().equals(row)).toList();
            if (own.isEmpty()) {
                leftOut.add(new Plan.Step(
                        row.name(),
                        Sentence.of(row.lines().isEmpty() ? "work.remind.settled" : "work.remind.own-turn")));
            }
            for (Reminder one : own) {
                boolean open = !told.contains(one.event()) && !one.accounts().isEmpty();
                String why = one.accounts().isEmpty()
                        ? "work.remind.nobody"
                        : open ? "work.remind." + one.awaited().who().name() : "work.remind.told";
                (open ? steps : leftOut)
                        .add(new Plan.Step(
                                row.name(),
                                Sentence.of(why, one.line().waiting().sentence())));
            }
        }
        return new Plan(steps, leftOut);
    }

    public WorkActionId remind(List<WorkRow> shown) {
        access.require(Facts.ofPortal(), Part.CITIZEN_LIST, Purpose.MATCHING);
        SignedIn me = current.require();
        List<Reminder> all = reminders(work.still(shown));
        Set<String> told = told(all);
        List<Reminder> open = all.stream()
                .filter(one -> !told.contains(one.event()) && !one.accounts().isEmpty())
                .toList();
        if (open.isEmpty()) {
            throw new RuleBroken(WorkRule.NOTHING_TO_DO);
        }
        Instant now = clock.instant();
        Instant heldUntil = now.plus(HELD);
        notices.tellAll(
                open.stream()
                        .flatMap(one -> one.accounts().stream()
                                .map(account -> new Notices.Told(
                                        account,
                                        NoticeKind.REMINDED,
                                        one.event(),
                                        one.awaited().path())))
                        .toList(),
                heldUntil);
        WorkAction action = new WorkAction(
                WorkActionId.create(),
                me.id(),
                WorkAction.Kind.REMIND,
                now,
                null,
                null,
                heldUntil,
                open.stream()
                        .map(one -> new WorkAction.Line(one.line().owner().id(), one.event()))
                        .toList());
        actions.insert(action);
        return action.id();
    }

    /** One for each matter in which somebody else is waited for; two matters at the same place are one. */
    private List<Reminder> reminders(List<WorkRow> rows) {
        List<Reminder> reminders = new ArrayList<>();
        for (WorkRow row : rows) {
            for (WorkLine line : row.lines()) {
                About.Awaited awaited = line.awaited().orElse(null);
                if (awaited != null) {
                    String event = event(awaited);
                    if (reminders.stream().noneMatch(one -> one.event().equals(event))) {
                        reminders.add(new Reminder(row, line, awaited, event, accounts(awaited)));
                    }
                }
            }
        }
        return reminders;
    }

    /** The same all day long for the same matter. */
    private String event(About.Awaited awaited) {
        String matter = awaited.who() + " " + awaited.id() + " " + awaited.path();
        return "work:" + DanishTime.date(clock.instant()) + ":"
                + UUID.nameUUIDFromBytes(matter.getBytes(StandardCharsets.UTF_8));
    }

    private Set<String> told(List<Reminder> reminders) {
        return actions.told(reminders.stream().map(Reminder::event).toList());
    }

    private List<AccountId> accounts(About.Awaited awaited) {
        return switch (awaited.who()) {
            case CITIZEN ->
                citizens.find(new CitizenId(awaited.id())).map(CitizenRow::account).stream()
                        .toList();
            case WORKPLACE ->
                employers.accountsOf(new WorkplaceId(awaited.id())).stream()
                        .map(AccountId::new)
                        .collect(Collectors.toList());
        };
    }
}
