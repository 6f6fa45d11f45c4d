package dk.fleksbro.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What must hold besides status and party before a move is made, with the rules that name what stands in the way. */
public enum Guard {
    NONE,
    /** Role, company and fleksjobbevis are ready, and what blocks has a reason. */
    PROPOSABLE(
            MatchRule.ROLE_NOT_OPEN,
            MatchRule.COMPANY_NOT_CHECKED,
            MatchRule.NO_POSITIONS_LEFT,
            MatchRule.PERSON_PROTECTED,
            MatchRule.NO_PROFILE,
            MatchRule.BLOCKED_NEEDS_REASON),
    ROLE_OPEN(MatchRule.ROLE_NOT_OPEN),
    /** The yes was said less than 24 hours ago. */
    YES_IS_FRESH(MatchRule.YES_IS_A_DAY_OLD),
    /** The first of the trial days has not begun. */
    TRIAL_AHEAD(MatchRule.TRIAL_HAS_BEGUN),
    /** Trial days that are agreed are not over. */
    TRIAL_NOT_OVER(MatchRule.TRIAL_IS_OVER),
    /** Others than this person leave one of the role’s places free. */
    PLACE_LEFT(MatchRule.NO_POSITIONS_LEFT),
    /** It ended no longer than three months ago, and the role still is open and has a place. */
    CAN_RETURN(MatchRule.RETURN_TOO_LATE, MatchRule.ROLE_NOT_OPEN, MatchRule.NO_POSITIONS_LEFT),
    /** A consultant said it, and not an agreement. */
    SAID_BY_HAND(MatchRule.HIRED_BY_AGREEMENT);

    static final Duration FRESH = Duration.ofHours(24);
    /** Three months, none of which is shorter than it is long. */
    static final Duration RETURN_WITHIN = Duration.ofDays(92);

    private final List<MatchRule> rules;

    Guard(MatchRule... rules) {
        this.rules = List.of(rules);
    }

    public List<MatchRule> rules() {
        return rules;
    }

    /** What a look at the match itself tells; the rest {@link ProposalGuard} looks up. */
    Optional<MatchRule> hindrance(Match match, Instant now) {
        boolean holds =
                switch (this) {
                    case YES_IS_FRESH -> now.isBefore(match.changedAt().plus(FRESH));
                    case CAN_RETURN -> now.isBefore(match.changedAt().plus(RETURN_WITHIN));
                    case TRIAL_AHEAD -> match.requireTrial().begins().isAfter(now);
                    case TRIAL_NOT_OVER ->
                        match.status() != MatchStatus.TRIAL_AGREED
                                || match.requireTrial().ends().isAfter(now);
                    case NONE, PROPOSABLE, ROLE_OPEN, PLACE_LEFT, SAID_BY_HAND -> true;
                };
        return holds ? Optional.empty() : Optional.of(rules.getFirst());
    }
}
