/**
 * The talks between employer and fleksjobber: when they are due and why now, how they are agreed, held and written down, and
 * what comes of them for the agreement. A talk that is not held is never silently dropped, and lateness never falls on the
 * citizen.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "scale",
            "document",
            "account",
            "consent",
            "notification",
            "calendar",
            "employer",
            "citizen",
            "vacancy",
            "matching",
            "agreement"
        })
package dk.fleksbro.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
