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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold before somebody is proposed for a role. */
@Component
class ProposalGuard {

    private final RoleService roles;
    private final ProfileService profiles;
    private final Matches matches;

    ProposalGuard(RoleService roles, ProfileService profiles, Matches matches) {
        this.roles = roles;
        this.profiles = profiles;
        this.matches = matches;
    }

    /** @return the reason when something stands in the way, nothing when none is needed */
    @Nullable
    MatchReason check(FlexJobRoleId id, CitizenRow citizen, @Nullable MatchReason reason) {
        PublishedRole role = requireOpen(id);
        if (!role.companyChecked()) {
            throw new RuleBroken(MatchRule.COMPANY_NOT_CHECKED);
        }
        if (matches.meetingsAgreed(id) >= role.positions()) {
            throw new RuleBroken(MatchRule.NO_POSITIONS_LEFT);
        }
        if (citizen.addressProtected()) {
            throw new RuleBroken(MatchRule.PERSON_PROTECTED);
        }
        FlexJobProfile profile = profiles.profile(citizen.id()).orElseThrow(() -> new RuleBroken(MatchRule.NO_PROFILE));
        if (Matcher.fit(role, citizen, profile).verdict() != Verdict.BLOCKED) {
            return null;
        }
        if (reason == null || !reason.isFor(MatchMove.PROPOSE)) {
            throw new RuleBroken(MatchRule.BLOCKED_NEEDS_REASON);
        }
        return reason;
    }

    PublishedRole requireOpen(FlexJobRoleId id) {
        PublishedRole role = roles.find(id).orElseThrow(NotFound::new);
        if (role.status() != RoleStatus.OPEN) {
            throw new RuleBroken(MatchRule.ROLE_NOT_OPEN);
        }
        return role;
    }
}
