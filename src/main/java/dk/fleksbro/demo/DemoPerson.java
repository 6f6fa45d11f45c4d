package dk.fleksbro.demo;

import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.FlexJobProfile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fleksjobber.
 *
 * @param profile the fleksjobbevis in use, or null when there is none
 * @param releases whether something is released to employers
 */
record DemoPerson(
        CitizenRow citizen,
        DemoStaff.Consultant consultant,
        @Nullable FlexJobProfile profile,
        Instant since,
        boolean releases) {}
