package dk.fleksbro.account;

import dk.fleksbro.shared.NotFound;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking right now. */
@Component
public class CurrentAccount {

    public Optional<SignedIn> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    public SignedIn require() {
        return find().orElseThrow(NotFound::new);
    }
}
