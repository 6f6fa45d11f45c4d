/**
 * Pay and fleksløntilskud: what the law's formula gives for a wage, step by step in words. The rates are dated data with
 * their source. What is said here is guidance; the municipality decides.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "consent"})
package dk.fleksbro.wage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
