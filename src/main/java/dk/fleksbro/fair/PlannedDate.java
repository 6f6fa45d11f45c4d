package dk.fleksbro.fair;

import java.util.UUID;

/**
 * Two who meet at a fair.
 *
 * @param seeker the row of the fleksjobber at the fair
 * @param stand the row of the workplace
 * @param round numbered from 1
 * @param table the number of the table, or 0 when the workplace has none that is open
 */
public record PlannedDate(UUID seeker, UUID stand, int round, int table) {}
