package dk.fleksbro.citizen;

import java.util.Optional;

/** One citizen as the consultant reads the person: contact and the whole fleksjobbevis in use. */
public record CitizenFile(CitizenRow citizen, String email, Optional<FlexJobProfile> profile) {}
