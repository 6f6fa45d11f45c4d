/**
 * The tillægsaftale: what an employer and a fleksjobber promise each other. An {@link dk.fleksbro.agreement.Employment} has
 * numbered versions of its agreement; each holds a {@link dk.fleksbro.agreement.Content} that never changes and is known by
 * its hash. Which fields there are is data (the {@link dk.fleksbro.agreement.Template}), so that an official layout can be
 * matched. A version is in force from its day on when everybody whose part changed has approved exactly that content, the
 * municipality last; the one before stays in force until then.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "scale",
            "document",
            "wage",
            "account",
            "consent",
            "notification",
            "employer",
            "citizen",
            "vacancy",
            "matching"
        })
package dk.fleksbro.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
