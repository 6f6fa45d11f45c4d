/**
 * Brings people and roles together. What a role asks is held against what a person can do, axis by axis: fits, can be
 * adapted (and by what), blocked; blocked is never averaged away, and the explanation is the list itself. The machine
 * explains, people choose: a consultant proposes, the citizen answers, only a yes presents the person to the employer.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "scale",
            "account",
            "consent",
            "notification",
            "employer",
            "citizen",
            "vacancy",
            "fairplan :: flow"
        })
package dk.fleksbro.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
