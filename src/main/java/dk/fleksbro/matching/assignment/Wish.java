package dk.fleksbro.matching.assignment;

/**
 * What somebody has decided whatever the sums say.
 *
 * @param together whether the two must have each other, or must not
 */
public record Wish(int person, int role, boolean together) {}
