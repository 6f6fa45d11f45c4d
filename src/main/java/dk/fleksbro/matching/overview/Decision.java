package dk.fleksbro.matching.overview;

import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.vacancy.FlexJobRoleId;

/**
 * What the municipality’s consultants have decided whatever the sums say.
 *
 * @param together whether the two are to have each other, or are not to
 */
public record Decision(CitizenId citizen, FlexJobRoleId role, boolean together) {}
