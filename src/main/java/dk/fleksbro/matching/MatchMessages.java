package dk.fleksbro.matching;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.employer.EmployerService;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleService;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells each move to the parties its row names, in the unit of work that makes it. */
@Component
class MatchMessages {

    private final Notices notices;
    private final CitizenService citizens;
    private final RoleService roles;
    private final EmployerService employers;

    MatchMessages(Notices notices, CitizenService citizens, RoleService roles, EmployerService employers) {
        this.notices = notices;
        this.citizens = citizens;
        this.roles = roles;
        this.employers = employers;
    }

    /** @param mover who is not told; null when the portal made the move */
    void tell(Match match, @Nullable MatchStatus before, MatchMove move, @Nullable Party mover) {
        String event = "match:" + match.id().value() + ":v" + (match.version() + 1) + ":" + move.name();
        boolean hidden = match.status().stage() == Stage.NONE;
        if (hidden && before != null && before.stage() != Stage.NONE) {
            // what the employer can no longer open does not wait for them
            people(Party.EMPLOYER, match).forEach(account -> notices.seen(account, Party.EMPLOYER.path(match.id())));
        }
        move.tells(mover, before, match.status()).forEach((party, kind) -> {
            String path = party == Party.EMPLOYER && hidden ? party.listPath() : party.path(match.id());
            people(party, match).forEach(account -> notices.tell(account, kind, event, path));
        });
    }

    Set<AccountId> people(Party party, Match match) {
        return switch (party) {
            case CITIZEN -> Set.of(citizen(match).account());
            case EMPLOYER -> {
                PublishedRole role = roles.find(match.role()).orElseThrow();
                yield employers.accountsOf(role.workplace()).stream()
                        .map(AccountId::new)
                        .collect(Collectors.toSet());
            }
            case CONSULTANT -> {
                Set<AccountId> consultants = new LinkedHashSet<>(Set.of(match.proposedBy()));
                AccountId own = citizen(match).consultant();
                if (own != null) {
                    consultants.add(own);
                }
                yield consultants;
            }
        };
    }

    private CitizenRow citizen(Match match) {
        return citizens.find(match.citizen()).orElseThrow();
    }
}
