package dk.fleksbro.matching;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleService;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Matches of two who have met, at a fair, and both said yes afterwards: they begin, or go on, where both have said yes. What
 * the employer sees of the person then is what the person has released for that stage, as in every match.
 */
@Component
public class MetMatches {

    /** Whoever is nearest to each other already goes first, then who fits best. */
    private static final Comparator<Way> BEST = Comparator.comparing(Way::isUnderWay)
            .reversed()
            .thenComparing(Way::fit, Fit.ORDER)
            .thenComparing(way -> way.role().id().value());

    private final Matches matches;
    private final ProposalGuard guard;
    private final MatchMessages messages;
    private final RoleService roles;
    private final CitizenService citizens;
    private final ProfileService profiles;
    private final MatchWeights weights;
    private final Clock clock;

    MetMatches(
            Matches matches,
            ProposalGuard guard,
            MatchMessages messages,
            RoleService roles,
            CitizenService citizens,
            ProfileService profiles,
            MatchWeights weights,
            Clock clock) {
        this.matches = matches;
        this.guard = guard;
        this.messages = messages;
        this.roles = roles;
        this.citizens = citizens;
        this.profiles = profiles;
        this.weights = weights;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param match the match, where there could be one
     * @param hindered what kept it from being, where there could not
     */
    public record Met(Optional<MatchId> match, Optional<MatchRule> hindered) {

        static Met hindered(MatchRule rule) {
            return new Met(Optional.empty(), Optional.of(rule));
        }

        static Met of(Match match) {
            return new Met(Optional.of(match.id()), Optional.empty());
        }
    }

    private record Way(PublishedRole role, @Nullable Match known, Fit fit) {

        boolean isUnderWay() {
            return known != null && !known.status().isEnded();
        }
    }

    /**
     * Opens a match of the person with the role that is best for the two; where there is one that has come as far, that is it.
     * Who calls this holds the lock that keeps it from being done twice, and has found that both said yes.
     *
     * @param among the roles the workplace brought
     * @param onBehalf who the match is followed up by
     * @param where what it came from, as the consultant reads it: the name of the fair
     */
    public Met open(CitizenId person, Collection<FlexJobRoleId> among, AccountId onBehalf, String where) {
        CitizenRow citizen = citizens.find(person).orElseThrow();
        if (citizen.addressProtected()) {
            return Met.hindered(MatchRule.PERSON_PROTECTED);
        }
        Optional<FlexJobProfile> profile = profiles.profile(person);
        if (profile.isEmpty()) {
            return Met.hindered(MatchRule.NO_PROFILE);
        }
        Weights inForce = weights.inForce(citizen.municipality());
        List<Way> ways = new ArrayList<>();
        MatchRule hindered = MatchRule.ROLE_NOT_OPEN;
        for (FlexJobRoleId id : among.stream().distinct().toList()) {
            @Nullable Match known = matches.lock(id, person).orElse(null);
            if (known != null && known.status().stage() == Stage.MUTUAL) {
                return Met.of(known);
            }
            PublishedRole role = roles.find(id).orElseThrow();
            Optional<MatchRule> hindrance = guard.hindrance(role);
            if (hindrance.isPresent()) {
                hindered = hindrance.get();
            } else {
                ways.add(new Way(role, known, Matcher.fit(role, citizen, profile.get(), inForce)));
            }
        }
        ways.sort(BEST);
        return ways.isEmpty() ? Met.hindered(hindered) : Met.of(begin(ways.getFirst(), citizen, onBehalf, where));
    }

    private Match begin(Way way, CitizenRow citizen, AccountId onBehalf, String where) {
        Instant now = clock.instant();
        @Nullable Match known = way.known();
        @Nullable MatchStatus before = known == null ? null : known.status();
        Match match = known == null ? Match.met(way.role().id(), citizen.id(), onBehalf, now) : known;
        if (known == null) {
            matches.insert(match);
        } else {
            known.moveByPortal(MatchMove.MEET, Said.nothing(), now);
            matches.update(known);
        }
        MoveRow row =
                new MoveRow(MatchMove.MEET, match.status(), Party.CITIZEN, null, null, where, now, citizen.name());
        matches.record(match.id(), row, before, citizen.account());
        messages.tell(match, before, MatchMove.MEET, null);
        return match;
    }
}
