package dk.fleksbro.worklist;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** What the reader has done to many at once, and the way back. */
@Service
@UnitOfWork
public class Undoing {

    private static final Duration REMEMBERED = Duration.ofDays(14);
    private static final int MOST = 5;

    private final WorkActions actions;
    private final Giving giving;
    private final Notices notices;
    private final Access access;
    private final CurrentAccount current;
    private final Clock clock;

    Undoing(WorkActions actions, Giving giving, Notices notices, Access access, CurrentAccount current, Clock clock) {
        this.actions = actions;
        this.giving = giving;
        this.notices = notices;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** The newest first, as long as they can be undone. */
    public List<WorkAction> undoable() {
        Instant now = clock.instant();
        return actions.of(current.require().id(), now.minus(REMEMBERED)).stream()
                .filter(action -> action.canBeUndone(now, DanishTime.date(now)))
                .limit(MOST)
                .toList();
    }

    public void undo(WorkActionId id) {
        access.require(Facts.ofPortal(), Part.CITIZEN_LIST, Purpose.MATCHING);
        WorkAction action = actions.find(id, current.require().id()).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        if (!actions.markUndone(id, now)) {
            throw new RuleBroken(WorkRule.UNDONE_ALREADY);
        }
        if (!action.canBeUndone(now, DanishTime.date(now))) {
            throw new RuleBroken(WorkRule.UNDONE_TOO_LATE);
        }
        switch (action.kind()) {
            case REMIND ->
                notices.takeBack(
                        action.lines().stream().map(WorkAction.Line::matter).toList());
            case GIVE -> giving.undo(action, now);
            case PUT_OFF -> {
                // what is undone puts nothing off any longer
            }
        }
    }
}
