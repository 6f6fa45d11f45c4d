package dk.fleksbro.fair.day;

import java.util.UUID;

/**
 * Somebody wrote down that two met, or that they did not.
 *
 * @param seeker the row of the fleksjobber at the fair; {@code stand} that of the workplace
 * @param round numbered from 1
 */
public record DateFact(UUID seeker, UUID stand, int round, boolean held) {}
