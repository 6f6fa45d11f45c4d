package dk.fleksbro.citizen;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.FactsSource;
import dk.fleksbro.consent.OwnSubject;
import dk.fleksbro.consent.SubjectKind;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the access table must know of a citizen. */
@Component
class CitizenFacts implements FactsSource, OwnSubject {

    private final Citizens citizens;

    CitizenFacts(Citizens citizens) {
        this.citizens = citizens;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CITIZEN;
    }

    @Override
    public Optional<Facts> find(UUID id) {
        return citizens.find(new CitizenId(id)).map(CitizenRow::facts);
    }

    @Override
    public Optional<Facts> of(SignedIn reader) {
        return citizens.ofAccount(reader.id()).map(CitizenRow::facts);
    }
}
