package dk.fleksbro.matching;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes the moves nobody makes by hand, writes them down and tells of them, in the unit of work of whoever calls. */
@Component
class PortalMoves {

    private final Matches matches;
    private final MatchMessages messages;
    private final Clock clock;

    PortalMoves(Matches matches, MatchMessages messages, Clock clock) {
        this.matches = matches;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param match locked by the caller */
    void make(Match match, MatchMove move) {
        MatchStatus before = match.status();
        Instant now = clock.instant();
        match.moveByPortal(move, Said.nothing(), now);
        matches.update(match);
        matches.record(match.id(), new MoveRow(move, match.status(), null, null, null, "", now, ""), before, null);
        messages.tell(match, before, move, null);
    }
}
