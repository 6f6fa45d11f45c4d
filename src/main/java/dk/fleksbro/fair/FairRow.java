package dk.fleksbro.fair;

/**
 * A fair as consultants list it.
 *
 * @param seekers fleksjobbere who have said yes; {@code workplaces} likewise
 */
public record FairRow(FairId id, FairStatus status, FairTerms terms, int seekers, int workplaces) {}
