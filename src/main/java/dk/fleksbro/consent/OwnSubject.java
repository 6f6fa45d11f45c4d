package dk.fleksbro.consent;

import dk.fleksbro.account.SignedIn;
import java.util.Optional;

/** The subject that is the reader's own, for pages without an id in their address ("my fleksjobbevis"). */
public interface OwnSubject {

    SubjectKind kind();

    Optional<Facts> of(SignedIn reader);
}
