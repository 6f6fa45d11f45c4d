package dk.fleksbro.shared.draft;

/** A field was saved, or somebody else changed it first. */
public sealed interface SaveResult {

    record Saved(long version) implements SaveResult {}

    record Conflict(DraftText theirs) implements SaveResult {}
}
