package dk.fleksbro.fairplan;

/**
 * What two pay for meeting, because they can do so but once.
 *
 * @param amount below 0 only for a pair that has to meet
 */
public record PairPrice(int seeker, int employer, long amount) {}
