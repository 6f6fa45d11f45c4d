package dk.fleksbro.citizen;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.consent.Facts;
import org.jspecify.annotations.Nullable;

/**
 * A fleksjobber as consultants list them.
 *
 * @param candidateNo what an employer knows the person by until both have said yes ("Kandidat 4127")
 * @param addressProtected has name and address protection: on no list for employers, fairs or print
 */
public record CitizenRow(
        CitizenId id,
        AccountId account,
        MunicipalityId municipality,
        @Nullable AccountId consultant,
        int candidateNo,
        String name,
        String phone,
        String postalCode,
        boolean addressProtected) {

    public Facts facts() {
        return Facts.ofCitizen(id.value(), account.value(), municipality.value());
    }
}
