package dk.fleksbro.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A yes of the fleksjobber, to the words of that version, until it was taken back or somebody else put another file in. */
public record ContractConsent(
        ContractReceiver receiver,
        String textVersion,
        Instant givenAt,
        @Nullable Instant withdrawnAt,
        boolean replaced) {

    /** The words the fleksjobber says yes to; a change of them is a new version. */
    public static final String TEXT_VERSION = "kontraktkopi-1";

    public boolean isLive() {
        return withdrawnAt == null;
    }
}
