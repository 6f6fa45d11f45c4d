package dk.fleksbro.vacancy;

import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.Sentence;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an employer has left lying: drafts, paused roles, or no role at all. */
@Component
class RolesWaiting implements WaitingSource {

    private static final int PAUSED = 5;
    private static final int DRAFT = 4;
    private static final int FIRST_ROLE = 3;

    private final Roles roles;
    private final Clock clock;

    RolesWaiting(Roles roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.MATCH;
    }

    @Override
    public List<Waiting> waitingFor(SignedIn reader) {
        if (reader.role() != Role.EMPLOYER) {
            return List.of();
        }
        List<OwnRoleRow> own =
                roles.own(AccessScope.of(reader, SubjectKind.ROLE, Part.ROLE_EDIT, Purpose.RUNNING_A_WORKPLACE));
        if (own.isEmpty()) {
            return List.of(new Waiting(FIRST_ROLE, Sentence.of("waiting.role.none"), "roller", clock.instant()));
        }
        return own.stream()
                .filter(role -> role.status() == RoleStatus.DRAFT || role.status() == RoleStatus.PAUSED)
                .map(RolesWaiting::line)
                .toList();
    }

    private static Waiting line(OwnRoleRow role) {
        boolean draft = role.status() == RoleStatus.DRAFT;
        Object title = role.title().isBlank() ? Sentence.of("roles.untitled") : role.title();
        return new Waiting(
                draft ? DRAFT : PAUSED,
                Sentence.of(draft ? "waiting.role.draft" : "waiting.role.paused", title),
                "roller/" + role.id().value(),
                role.changed());
    }
}
