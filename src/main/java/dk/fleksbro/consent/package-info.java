/**
 * Who may see what. {@link dk.fleksbro.consent.AccessTable} is the one place where it is decided: a relation (mine, my
 * workplace's, my municipality's, released to me), a purpose and a stage give access to a part, nothing else does. Services,
 * SQL scopes, views and counts all ask {@link dk.fleksbro.consent.Access}. Reads of needs and every refusal are rows in an
 * append-only access log, which the citizen can read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account"})
package dk.fleksbro.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
