package dk.fleksbro.matching;

import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * When an answer does not come: after three and seven days whoever is waited for is reminded, after fourteen the consultant is
 * asked to help, and a week after that the match is closed. Each match is a unit of work of its own, and what is told is written
 * down in it: run again, or on two nodes at once, nothing is told twice.
 */
@Service
@UnitOfWork
class MatchLadder {

    private final Matches matches;
    private final MatchReminders reminders;
    private final Reviews reviews;
    private final MatchMessages messages;
    private final PortalMoves moves;
    private final Notices notices;
    private final Clock clock;

    MatchLadder(
            Matches matches,
            MatchReminders reminders,
            Reviews reviews,
            MatchMessages messages,
            PortalMoves moves,
            Notices notices,
            Clock clock) {
        this.matches = matches;
        this.reminders = reminders;
        this.reviews = reviews;
        this.messages = messages;
        this.moves = moves;
        this.notices = notices;
        this.clock = clock;
    }

    List<MatchId> due() {
        return reminders.due(clock.instant());
    }

    /** Takes the step that is due; nothing when somebody else was first, or the match has moved. */
    void climb(MatchId id) {
        matches.lock(id).filter(match -> !match.status().owed().isEmpty()).ifPresent(this::climb);
    }

    private void climb(Match match) {
        Instant now = clock.instant();
        Instant since = since(match);
        Optional<MatchRung> rung = MatchRung.after(Duration.between(since, now));
        if (rung.isPresent() && reminders.take(match.id(), since, rung.get(), now)) {
            tell(match, since, rung.get());
            return;
        }
        boolean helped = reminders
                .askedForHelp(match.id(), since)
                .filter(asked -> !asked.isAfter(now.minus(MatchRung.TO_HELP)))
                .isPresent();
        if (helped && MatchMove.LAPSE.isMadeByPortal(match.status())) {
            moves.make(match, MatchMove.LAPSE);
        }
    }

    private static Instant since(Match match) {
        if (match.status() != MatchStatus.TRIAL_AGREED) {
            return match.changedAt();
        }
        Instant over = match.requireTrial().ends();
        return over.isAfter(match.changedAt()) ? over : match.changedAt();
    }

    private void tell(Match match, Instant since, MatchRung rung) {
        String event = "match:" + match.id().value() + ":" + since + ":" + rung.name();
        Set<Party> told = rung.isConsultants() ? EnumSet.of(Party.CONSULTANT) : owing(match);
        NoticeKind kind = rung.isConsultants() ? NoticeKind.MATCH_NEEDS_A_HAND : NoticeKind.ANSWER_MISSING;
        told.forEach(party -> messages.people(party, match)
                .forEach(account -> notices.tell(account, kind, event, party.path(match.id()))));
    }

    private Set<Party> owing(Match match) {
        Set<Party> owing = match.status().owed();
        if (match.status() == MatchStatus.TRIAL_AGREED) {
            owing.removeAll(reviews.of(match.id(), match.requireTrial().ends()).keySet());
        }
        return owing;
    }
}
