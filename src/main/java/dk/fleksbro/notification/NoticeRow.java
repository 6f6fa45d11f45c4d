package dk.fleksbro.notification;

import java.time.Instant;
import java.util.UUID;

/** A notice as its reader sees it in the portal. */
public record NoticeRow(UUID id, NoticeKind kind, String path, Instant createdAt, boolean read) {}
