package dk.fleksbro.vacancy;

import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.FactsSource;
import dk.fleksbro.consent.OwnSubject;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.consent.SubjectKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What must be known of a role to decide who may see it. */
@Component
class RoleFacts implements FactsSource, OwnSubject {

    private final Roles roles;

    RoleFacts(Roles roles) {
        this.roles = roles;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.ROLE;
    }

    @Override
    public Optional<Facts> find(UUID id) {
        return roles.state(new FlexJobRoleId(id)).map(RoleFacts::of);
    }

    static Facts of(Roles.State role) {
        return Facts.ofRole(role.id().value(), role.accounts(), role.status() == RoleStatus.OPEN);
    }

    /** The page of one's own roles is one's own, also when there are none yet. */
    @Override
    public Optional<Facts> of(SignedIn reader) {
        return reader.role() == Role.EMPLOYER
                ? Optional.of(new Facts(
                        SubjectKind.ROLE,
                        null,
                        null,
                        null,
                        null,
                        Set.of(reader.accountId()),
                        Stage.NONE,
                        Map.of(),
                        false))
                : Optional.empty();
    }
}
