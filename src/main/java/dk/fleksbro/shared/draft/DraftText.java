package dk.fleksbro.shared.draft;

import java.time.Instant;

/** A field as it was last typed, by whom and when. */
public record DraftText(String text, long version, String editor, Instant editedAt) {}
