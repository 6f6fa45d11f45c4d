package dk.fleksbro.consent;

import java.util.Optional;
import java.util.UUID;

/** Each feature tells the facts of its own subjects; the decision is not theirs. */
public interface FactsSource {

    SubjectKind kind();

    Optional<Facts> find(UUID id);
}
