/**
 * What {@code ./portal run} adds to the portal: an embedded real MariaDB, the made-up demo municipality and its sign-ins.
 * None of it is in the jar that production gets.
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
            "employer",
            "citizen",
            "vacancy",
            "matching",
            "agreement",
            "followup",
            "fair",
            "fair :: board",
            "fair :: day"
        })
package dk.fleksbro.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
