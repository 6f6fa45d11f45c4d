package dk.fleksbro.employer;

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

/** What must be known of a workplace to decide who may see it. */
@Component
class WorkplaceFacts implements FactsSource, OwnSubject {

    private final Workplaces workplaces;

    WorkplaceFacts(Workplaces workplaces) {
        this.workplaces = workplaces;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.WORKPLACE;
    }

    @Override
    public Optional<Facts> find(UUID id) {
        WorkplaceId workplace = new WorkplaceId(id);
        return workplaces.find(workplace).map(row -> Facts.ofWorkplace(id, workplaces.accountsOf(workplace)));
    }

    /** The page of one's own workplaces is one's own, also when there are none yet. */
    @Override
    public Optional<Facts> of(SignedIn reader) {
        return reader.role() == Role.EMPLOYER
                ? Optional.of(new Facts(
                        SubjectKind.WORKPLACE,
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
