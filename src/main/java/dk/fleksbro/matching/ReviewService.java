package dk.fleksbro.matching;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * How the trial days went, said by the two each on their own: sealed until both have answered, or until two days after the
 * first did. Until then each may say it anew.
 */
@Service
@UnitOfWork
public class ReviewService {

    public static final Duration SEALED = Duration.ofDays(2);

    private final Matches matches;
    private final Reviews reviews;
    private final MatchAccess access;
    private final PortalMoves moves;
    private final CurrentAccount current;
    private final Clock clock;

    ReviewService(
            Matches matches,
            Reviews reviews,
            MatchAccess access,
            PortalMoves moves,
            CurrentAccount current,
            Clock clock) {
        this.matches = matches;
        this.reviews = reviews;
        this.access = access;
        this.moves = moves;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What the reader sees of it.
     *
     * @param open whether the reader can say how it went
     * @param mine what the reader has said
     * @param opened what each has said, once it is opened; who said nothing is not in it
     */
    public record Page(boolean open, Optional<Reviewed> mine, Map<Party, Reviewed> opened) {

        static final Page NOTHING = new Page(false, Optional.empty(), Map.of());
    }

    public Page page(MatchId id) {
        Party party = Party.of(current.require().role());
        access.require(id, party);
        Match match = matches.find(id).orElseThrow();
        Trial trial = match.trial();
        if (trial == null
                || match.status() == MatchStatus.TRIAL_PROPOSED
                || match.status().isEnded()) {
            return Page.NOTHING;
        }
        Map<Party, Reviewed> said = reviews.of(id, trial.ends());
        if (match.status() != MatchStatus.TRIAL_AGREED) {
            return new Page(false, Optional.ofNullable(said.get(party)), said);
        }
        boolean open = party != Party.CONSULTANT && !clock.instant().isBefore(trial.ends());
        return new Page(open, Optional.ofNullable(said.get(party)), Map.of());
    }

    /** The trial days of a match as one of its three may read of them; nothing while what was said of them is sealed. */
    public Optional<Tried> tried(MatchId id) {
        Map<Party, Reviewed> said = page(id).opened();
        Trial trial = matches.find(id).orElseThrow().trial();
        return trial == null || said.isEmpty() ? Optional.empty() : Optional.of(new Tried(trial, said));
    }

    /**
     * Says how it went; said again, it is changed.
     *
     * @return where the match is now: the second of the two opens both answers
     */
    public MatchStatus review(MatchId id, Reviewed reviewed) {
        SignedIn me = current.require();
        Party party = Party.of(me.role());
        access.require(id, party);
        Match match = matches.lock(id).orElseThrow();
        Trial trial = match.trial();
        if (party == Party.CONSULTANT || trial == null || match.status() == MatchStatus.TRIAL_PROPOSED) {
            throw new RuleBroken(MatchRule.MOVE_NOT_ALLOWED);
        }
        if (match.status() != MatchStatus.TRIAL_AGREED) {
            throw new RuleBroken(MatchRule.TRIAL_IS_OPENED);
        }
        Instant now = clock.instant();
        if (now.isBefore(trial.ends())) {
            throw new RuleBroken(MatchRule.TRIAL_NOT_OVER);
        }
        reviews.put(id, trial.ends(), party, reviewed, me.id(), now);
        if (reviews.of(id, trial.ends()).size() == 2) {
            moves.make(match, MatchMove.OPEN_REVIEW);
        }
        return match.status();
    }

    /** What has been sealed long enough. */
    List<MatchId> toOpen() {
        return reviews.toOpen(clock.instant().minus(SEALED));
    }

    /** Nothing happens when it is open already, or not yet to be opened. */
    void open(MatchId id) {
        matches.lock(id)
                .filter(match -> toOpen().contains(id))
                .ifPresent(match -> moves.make(match, MatchMove.OPEN_REVIEW));
    }
}
