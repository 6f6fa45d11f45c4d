package dk.fleksbro.citizen;

/** A person has taken a fleksjobbevis into use. */
public record ProfileChanged(CitizenId citizen) {}
