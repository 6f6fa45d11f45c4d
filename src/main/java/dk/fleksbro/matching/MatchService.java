package dk.fleksbro.matching;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The moves people make with a match. Which are allowed stands in {@link MatchMove}; whose match it is, in the access table. */
@Service
@UnitOfWork
public class MatchService {

    private final Matches matches;
    private final MatchAccess door;
    private final ProposalGuard guard;
    private final MatchWeights weights;
    private final MatchMessages messages;
    private final Hirings hirings;
    private final CitizenService citizens;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    MatchService(
            Matches matches,
            MatchAccess door,
            ProposalGuard guard,
            MatchWeights weights,
            MatchMessages messages,
            Hirings hirings,
            CitizenService citizens,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.matches = matches;
        this.door = door;
        this.guard = guard;
        this.weights = weights;
        this.messages = messages;
        this.hirings = hirings;
        this.citizens = citizens;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Proposes a role to a person, for the first time or anew.
     *
     * @param reason why all the same, when something stands in the way
     */
    public MatchId propose(FlexJobRoleId role, CitizenId person, @Nullable MatchReason reason) {
        SignedIn me = current.require();
        CitizenRow citizen = citizens.find(person)
                .orElseThrow(
                        () -> access.unknown(SubjectKind.CITIZEN, person.value(), Part.RANKED_ROLES, Purpose.MATCHING));
        access.require(citizen.facts(), Part.RANKED_ROLES, Purpose.MATCHING);
        @Nullable Match known = matches.lock(role, person).orElse(null);
        if (known != null && !MatchMove.PROPOSE.allows(known.status(), Party.CONSULTANT)) {
            throw new RuleBroken(MatchRule.ALREADY_PROPOSED);
        }
        @Nullable MatchReason why = guard.check(role, citizen, reason);
        @Nullable MatchStatus before = known == null ? null : known.status();
        Instant now = clock.instant();
        Match match = known == null ? Match.propose(role, person, me.id(), why, now) : known;
        if (known == null) {
            matches.insert(match);
        } else {
            match.proposeAgain(me.id(), why, now);
            matches.update(match);
        }
        matches.madeUnder(match.id(), weights.inForce(citizen.municipality()));
        finish(match, before, MatchMove.PROPOSE, Party.CONSULTANT, Said.reason(why, ""), me);
        return match.id();
    }

    /**
     * Makes a move with a match.
     *
     * @param seen the version the reader decided on; when it has moved since, nothing is done and the reader is told
     * @return where the match is now
     */
    public MatchStatus move(MatchId id, long seen, MatchMove move, Said said) {
        SignedIn me = current.require();
        Party party = Party.of(me.role());
        door.require(id, party);
        Match match = matches.lock(id).orElseThrow();
        if (match.version() != seen) {
            throw new RuleBroken(MatchRule.MATCH_HAS_MOVED, state(match.status(), party));
        }
        MatchStatus before = match.status();
        if (move == MatchMove.PROPOSE || !move.allows(before, party)) {
            throw new RuleBroken(MatchRule.MOVE_NOT_ALLOWED);
        }
        match.move(move, party, said, clock.instant());
        guard.require(move.guard(), match);
        matches.update(match);
        finish(match, before, move, party, said, me);
        if (move == MatchMove.HIRE) {
            hirings.othersObsolete(match.citizen());
        }
        return match.status();
    }

    /** Raw data for the other modules: who calls it asks {@link Access} before showing it. */
    public Optional<Match> find(MatchId id) {
        return matches.find(id);
    }

    /** The same, and nobody else changes the match before this unit of work is done. */
    public Optional<Match> lock(MatchId id) {
        return matches.lock(id);
    }

    /** How a state is told to a party: {@code match.state.PRESENTED.EMPLOYER}. */
    public static Sentence state(MatchStatus status, Party party) {
        return Sentence.of("match.state." + status.name() + "." + party.name());
    }

    private void finish(
            Match match, @Nullable MatchStatus before, MatchMove move, Party party, Said said, SignedIn me) {
        AccountId by = me.id();
        matches.record(
                match.id(),
                new MoveRow(
                        move,
                        match.status(),
                        party,
                        said.reason(),
                        said.possible(),
                        said.text(),
                        clock.instant(),
                        me.displayName()),
                before,
                by);
        messages.tell(match, before, move, party);
    }
}
