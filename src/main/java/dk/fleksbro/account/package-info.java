/**
 * Who is signed in. An account has one role and, for citizens and staff, one municipality. Signing in is a Spring
 * Security {@code AuthenticationProvider}: the local one (name and password, slowed and locked after failures) serves until
 * MitID and the municipalities' own sign-in take its place. A remembered device signs in by itself until it is revoked.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package dk.fleksbro.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
