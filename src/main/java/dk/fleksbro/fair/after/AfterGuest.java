package dk.fleksbro.fair.after;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.fair.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was at a fair.
 *
 * @param id the guest's row at the fair; {@code subject} the citizen or the workplace behind it
 * @param name the person's name, empty with name and address protection, or the workplace's
 * @param card the number on a fleksjobber's card; 0 for a workplace
 * @param consultant the person's consultant who can sign in, where there is one
 */
public record AfterGuest(
        Side side,
        UUID id,
        UUID subject,
        String name,
        long card,
        @Nullable AccountId consultant) {

    /** What a consultant calls the guest. */
    public String known() {
        return name.isEmpty() ? String.valueOf(card) : name;
    }
}
