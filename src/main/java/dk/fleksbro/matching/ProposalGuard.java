package dk.fleksbro.matching;

import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleService;
import dk.fleksbro.vacancy.RoleStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold before somebody is proposed for a role, or goes on towards it. */
@Component
class ProposalGuard {

    private final RoleService roles;
    private final ProfileService profiles;
    private final Matches matches;
    private final MatchWeights weights;

    ProposalGuard(RoleService roles, ProfileService profiles, Matches matches, MatchWeights weights) {
        this.roles = roles;
        this.profiles = profiles;
        this.matches = matches;
        this.weights = weights;
    }

    /** @return the reason when something stands in the way, nothing when none is needed */
    @Nullable
    MatchReason check(FlexJobRoleId id, CitizenRow citizen, @Nullable MatchReason reason) {
        PublishedRole role = roles.find(id).orElseThrow(NotFound::new);
        hindrance(role).ifPresent(rule -> {
            throw new RuleBroken(rule);
        });
        if (citizen.addressProtected()) {
            throw new RuleBroken(MatchRule.PERSON_PROTECTED);
        }
        FlexJobProfile profile = profiles.profile(citizen.id()).orElseThrow(() -> new RuleBroken(MatchRule.NO_PROFILE));
        if (Matcher.fit(role, citizen, profile, weights.inForce(citizen.municipality()))
                        .verdict()
                != Verdict.BLOCKED) {
            return null;
        }
        if (reason == null || !reason.isFor(MatchMove.PROPOSE)) {
            throw new RuleBroken(MatchRule.BLOCKED_NEEDS_REASON);
        }
        return reason;
    }

    /** What keeps a role from being anybody’s now. */
    Optional<MatchRule> hindrance(PublishedRole role) {
        if (role.status() != RoleStatus.OPEN) {
            return Optional.of(MatchRule.ROLE_NOT_OPEN);
        }
        if (!role.companyChecked()) {
            return Optional.of(MatchRule.COMPANY_NOT_CHECKED);
        }
        return isFull(role, null) ? Optional.of(MatchRule.NO_POSITIONS_LEFT) : Optional.empty();
    }

    /** What a guard of the table needs besides the match itself. */
    void require(Guard needed, Match match) {
        switch (needed) {
            case ROLE_OPEN -> requireOpen(match.role());
            case PLACE_LEFT -> requirePlace(roles.find(match.role()).orElseThrow(), match);
            case CAN_RETURN -> requirePlace(requireOpen(match.role()), match);
            case SAID_BY_HAND -> {
                if (matches.wasMovedByPortal(match.id())) {
                    throw new RuleBroken(MatchRule.HIRED_BY_AGREEMENT);
                }
            }
            case NONE, YES_IS_FRESH, TRIAL_AHEAD, TRIAL_NOT_OVER -> {}
            case PROPOSABLE -> throw new IllegalArgumentException("a proposal is checked before there is a match");
        }
    }

    private void requirePlace(PublishedRole role, Match match) {
        if (isFull(role, match.id())) {
            throw new RuleBroken(MatchRule.NO_POSITIONS_LEFT);
        }
    }

    private boolean isFull(PublishedRole role, @Nullable MatchId but) {
        return matches.placesTaken(role.id(), but) >= role.positions();
    }

    private PublishedRole requireOpen(FlexJobRoleId id) {
        PublishedRole role = roles.find(id).orElseThrow(NotFound::new);
        if (role.status() != RoleStatus.OPEN) {
            throw new RuleBroken(MatchRule.ROLE_NOT_OPEN);
        }
        return role;
    }
}
