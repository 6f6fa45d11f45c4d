/**
 * Vacant roles of few hours. An employer types one in, field by field; publishing asks only for what is missing. What is
 * published anyone may read; it holds no personal data.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "scale", "account", "consent", "employer"})
package dk.fleksbro.vacancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
