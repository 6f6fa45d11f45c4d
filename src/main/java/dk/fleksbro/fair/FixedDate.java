package dk.fleksbro.fair;

import java.util.Optional;
import java.util.UUID;

/**
 * Two who are to meet whatever else is planned.
 *
 * @param seeker the row of the fleksjobber at the fair; {@code stand} that of the workplace
 * @param round numbered from 1; empty for any
 */
public record FixedDate(UUID seeker, UUID stand, Optional<Integer> round) {}
