/**
 * Companies (CVR), their workplaces (P-number) and the people who act for them. A company signs itself up; a consultant
 * looks at a new one once before anybody is proposed to it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "consent"})
package dk.fleksbro.employer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
