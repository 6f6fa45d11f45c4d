package dk.fleksbro.fair;

import dk.fleksbro.citizen.CitizenId;

/** A fleksjobber at a fair. */
public record Seeker(SeekerId id, FairId fair, CitizenId citizen, Answer answer, Help help, Limits limits) {}
