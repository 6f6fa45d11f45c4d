package dk.fleksbro.account;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An account as others need to know it; never its password. */
public record AccountRow(
        AccountId id,
        String email,
        String displayName,
        Role role,
        @Nullable MunicipalityId municipality,
        Locale locale,
        boolean hasPassword,
        boolean enabled,
        Instant createdAt) {

    public SignedIn signedIn() {
        return new SignedIn(id, displayName, role, municipality, locale);
    }
}
