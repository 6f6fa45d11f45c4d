package dk.fleksbro.citizen;

import dk.fleksbro.shared.draft.DraftKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fleksjobbevis as its owner meets it.
 *
 * @param inUse what others read, once its owner has taken it into use
 * @param texts what stands in each field: what is typed, else what is in use
 * @param typed whether anything has been typed at all
 * @param confirmedAt when its owner last said that it is still right
 */
public record MyProfile(
        CitizenRow citizen,
        Optional<FlexJobProfile> inUse,
        Map<String, String> texts,
        boolean typed,
        @Nullable Instant confirmedAt) {

    static final Duration FRESH = Duration.ofDays(182);

    /** The wizard's form; its subject is the citizen. */
    public static DraftKey draft(CitizenId citizen) {
        return new DraftKey("profile", citizen.value());
    }

    public boolean isBegun() {
        return typed || inUse.isPresent();
    }

    /** Whether something is typed that others do not read yet. */
    public boolean hasChanges() {
        return inUse.isPresent()
                && typed
                && !ProfileDraft.parse(citizen.id(), texts, inUse.get().publishedAt())
                        .equals(inUse);
    }

    /** Half a year old: its owner is asked whether it is still right. */
    public boolean needsConfirming(Instant now) {
        return confirmedAt != null && confirmedAt.plus(FRESH).isBefore(now);
    }

    /** Where its owner stopped. */
    public String step() {
        return texts.getOrDefault(ProfileDraft.STEP, "");
    }
}
