package dk.fleksbro.worklist;

import java.util.UUID;

/**
 * A view of the work list that a consultant has kept.
 *
 * @param query as it stands in the page's address
 */
public record SavedView(UUID id, String name, String query) {}
