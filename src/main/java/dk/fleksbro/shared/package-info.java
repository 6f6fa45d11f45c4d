/**
 * Types without a business home: numbers with check digits, hours, postal codes, sentences and the rules a user can meet.
 * Open to every module; it knows none of them.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package dk.fleksbro.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
