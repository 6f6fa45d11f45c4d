package dk.fleksbro.citizen;

/** A fleksjobber together with the fleksjobbevis in use. */
public record ProfileRow(CitizenRow citizen, FlexJobProfile profile) {}
