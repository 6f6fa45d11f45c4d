package dk.fleksbro.fair;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a guest stands.
 *
 * @param version counts the changes; who answers says which one they saw
 * @param waitingSince since when the guest is in the line of the waiting list
 * @param offeredUntil until when a place is held for the guest
 * @param places how many places the guest takes up: tables for a workplace, one for a fleksjobber
 */
public record Answer(
        AnswerStatus status,
        long version,
        @Nullable Instant waitingSince,
        @Nullable Instant offeredUntil,
        int places) {}
