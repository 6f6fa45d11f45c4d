package dk.fleksbro.account;

import java.time.Instant;
import java.util.UUID;

/** A device that signs in by itself. */
public record DeviceRow(UUID id, String label, Instant createdAt, Instant lastUsedAt, boolean thisOne) {}
