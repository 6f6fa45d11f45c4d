package dk.fleksbro.fair;

import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.consent.Facts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fleksjobmesse of a municipality. Who takes part stands in rows of their own.
 *
 * @param clonedFrom the fair whose settings it began with
 */
public record JobFair(
        FairId id,
        long version,
        MunicipalityId municipality,
        FairStatus status,
        FairTerms terms,
        @Nullable FairId clonedFrom) {

    /** People who plan their strength need to know in good time. */
    public static final int INVITED_DAYS_AHEAD = 21;

    public boolean isLateToInvite(LocalDate today) {
        return terms.day().isBefore(today.plusDays(INVITED_DAYS_AHEAD));
    }

    /** Whether somebody can still say yes without having been offered a place. */
    public boolean takesAnswers(LocalDate today) {
        return status == FairStatus.OPEN && !today.isAfter(terms.answerBy());
    }

    public Facts facts() {
        return Facts.ofFair(id.value(), municipality.value(), status != FairStatus.DRAFT);
    }
}
