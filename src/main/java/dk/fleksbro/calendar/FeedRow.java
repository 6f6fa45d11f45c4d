package dk.fleksbro.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of a person's calendar addresses; the address itself is known to its owner alone. */
public record FeedRow(UUID id, Instant createdAt, @Nullable Instant lastReadAt) {}
