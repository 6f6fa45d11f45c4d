package dk.fleksbro.matching;

import java.time.Instant;
import java.util.Optional;

/**
 * Which of the municipality's weights a match was proposed under.
 *
 * @param takenIntoUse empty of version 1, which every municipality begins with
 * @param inForce the version lists are ordered by now
 */
public record ProposedUnder(int version, Optional<Instant> takenIntoUse, int inForce) {}
