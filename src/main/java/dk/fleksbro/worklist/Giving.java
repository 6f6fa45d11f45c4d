package dk.fleksbro.worklist;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.AccountRow;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Gives a consultant’s own citizens to a colleague for good. It works at once; the citizens and the colleague are told ten minutes
 * later, so that a slip of the hand is heard of by nobody.
 */
@Service
@UnitOfWork
public class Giving {

    private final CitizenService citizens;
    private final AccountService accounts;
    private final Notices notices;
    private final WorkActions actions;
    private final CurrentAccount current;
    private final Clock clock;

    Giving(
            CitizenService citizens,
            AccountService accounts,
            Notices notices,
            WorkActions actions,
            CurrentAccount current,
            Clock clock) {
        this.citizens = citizens;
        this.accounts = accounts;
        this.notices = notices;
        this.actions = actions;
        this.current = current;
        this.clock = clock;
    }

    /** The others of the municipality’s consultants who can sign in. */
    public List<SignedIn> colleagues() {
        SignedIn me = current.require();
        return accounts.consultantsOf(me.ofMunicipality().orElseThrow(NotFound::new)).stream()
                .filter(AccountRow::enabled)
                .map(AccountRow::signedIn)
                .filter(one -> !one.id().equals(me.id()))
                .toList();
    }

    public Plan plan(List<WorkRow> rows, SignedIn colleague) {
        SignedIn me = current.require();
        List<Plan.Step> steps = new ArrayList<>();
        List<Plan.Step> leftOut = new ArrayList<>();
        for (WorkRow row : rows) {
            boolean mine = mine(row, me);
            (mine ? steps : leftOut)
                    .add(new Plan.Step(
                            row.name(),
                            mine
                                    ? Sentence.of("work.give.step", colleague.displayName())
                                    : Sentence.of("work.give.not-mine")));
        }
        return new Plan(steps, leftOut);
    }

    /** Who somebody else has given away meanwhile is given by nobody: then nothing of it happens. */
    public WorkActionId give(List<WorkRow> rows, AccountId colleague) {
        SignedIn me = current.require();
        if (colleagues().stream().noneMatch(one -> one.id().equals(colleague))) {
            throw new RuleBroken(WorkRule.COLLEAGUE_MISSING);
        }
        List<CitizenId> mine = rows.stream()
                .filter(row -> mine(row, me))
                .map(row -> new CitizenId(Objects.requireNonNull(row.citizen())))
                .distinct()
                .toList();
        if (mine.isEmpty()) {
            throw new RuleBroken(WorkRule.NOTHING_TO_DO);
        }
        Instant now = clock.instant();
        Instant heldUntil = now.plus(Reminding.HELD);
        WorkAction action = new WorkAction(
                WorkActionId.create(),
                me.id(),
                WorkAction.Kind.GIVE,
                now,
                null,
                colleague,
                heldUntil,
                mine.stream()
                        .map(citizen ->
                                new WorkAction.Line(me.id(), citizen.value().toString()))
                        .toList());
        mine.forEach(citizen -> move(citizen, me.id(), colleague, WorkRule.CONSULTANT_HAS_CHANGED));
        tell(action, "on", NoticeKind.CITIZEN_GIVEN, heldUntil);
        actions.insert(action);
        return action.id();
    }

    /** Back to whoever gave; who has heard of it already hears of this too. */
    void undo(WorkAction action, Instant now) {
        AccountId colleague = Objects.requireNonNull(action.to());
        action.lines()
                .forEach(line -> move(
                        new CitizenId(UUID.fromString(line.matter())),
                        colleague,
                        line.owner(),
                        WorkRule.UNDONE_BY_ANOTHER));
        notices.takeBack(
                action.lines().stream().map(line -> event(action, line, "on")).toList());
        Instant heldUntil = Objects.requireNonNull(action.heldUntil());
        if (!now.isBefore(heldUntil)) {
            tell(action, "back", NoticeKind.CITIZEN_TAKEN_BACK, now);
        }
    }

    private void move(CitizenId citizen, AccountId from, AccountId to, WorkRule refusal) {
        if (!citizens.changeConsultant(citizen, from, to)) {
            throw new RuleBroken(
                    refusal, citizens.find(citizen).map(CitizenRow::name).orElse(""));
        }
    }

    /** The citizens that they have another consultant, and the colleague what it means for them. */
    private void tell(WorkAction action, String way, NoticeKind toColleague, Instant at) {
        AccountId colleague = Objects.requireNonNull(action.to());
        List<Notices.Told> told = new ArrayList<>();
        for (WorkAction.Line line : action.lines()) {
            CitizenRow citizen =
                    citizens.find(new CitizenId(UUID.fromString(line.matter()))).orElseThrow(NotFound::new);
            String event = event(action, line, way);
            told.add(new Notices.Told(citizen.account(), NoticeKind.CONSULTANT_CHANGED, event, "hvem-har-set"));
            told.add(new Notices.Told(
                    colleague, toColleague, event, "borgere/" + citizen.id().value()));
        }
        notices.tellAll(told, at);
    }

    private static String event(WorkAction action, WorkAction.Line line, String way) {
        return "give:" + action.id().value() + ":" + line.matter() + ":" + way;
    }

    private static boolean mine(WorkRow row, SignedIn me) {
        return row.citizen() != null && row.own() && row.isOf(me);
    }
}
