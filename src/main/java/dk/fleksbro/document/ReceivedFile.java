package dk.fleksbro.document;

import java.time.Instant;

/** A file in the vault, by its label. */
public record ReceivedFile(FileId id, String name, FileType type, long size, Instant receivedAt) {}
