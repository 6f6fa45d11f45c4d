package dk.fleksbro.fair;

import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.FactsSource;
import dk.fleksbro.consent.SubjectKind;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the access table must know of a fair. */
@Component
class FairFacts implements FactsSource {

    private final JobFairs fairs;

    FairFacts(JobFairs fairs) {
        this.fairs = fairs;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.FAIR;
    }

    @Override
    public Optional<Facts> find(UUID id) {
        return fairs.find(new FairId(id)).map(JobFair::facts);
    }
}
