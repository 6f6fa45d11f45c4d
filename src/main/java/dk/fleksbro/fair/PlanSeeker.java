package dk.fleksbro.fair;

import java.util.Optional;
import java.util.UUID;

/**
 * A fleksjobber who comes, as far as a plan must know.
 *
 * @param consultant the account of the consultant at the person’s side, when one is
 */
record PlanSeeker(SeekerId id, Limits limits, Help help, Optional<UUID> consultant, Wishes wishes) {}
