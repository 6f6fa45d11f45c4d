package dk.fleksbro.fair.day;

/**
 * The clock of a fair as it is kept.
 *
 * @param version rises with each change; who changes an older one is told
 */
record KeptClock(long version, RoundClock clock) {}
