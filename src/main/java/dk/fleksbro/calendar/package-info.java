/**
 * Puts what is agreed into people's own calendars: an invitation by mail for each attendee (iTIP), a private feed that can be
 * revoked, and the answers people give in their calendar program. Titles are neutral, because others may look over a
 * shoulder; who else comes is not told.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "consent", "notification"})
package dk.fleksbro.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
