package dk.fleksbro.account;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** The person behind a session. */
public record SignedIn(
        AccountId id,
        String displayName,
        Role role,
        @Nullable MunicipalityId municipality,
        Locale locale) implements AuthenticatedPrincipal, Serializable {

    /** The account's id: stable, and no personal data in a log. */
    @Override
    public String getName() {
        return id.value().toString();
    }

    public UUID accountId() {
        return id.value();
    }

    public Optional<MunicipalityId> ofMunicipality() {
        return Optional.ofNullable(municipality);
    }
}
