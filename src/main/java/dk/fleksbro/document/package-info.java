/**
 * Papers: what people read, print and keep. A {@link dk.fleksbro.document.Paper} is the same words on the screen and in the
 * PDF; what people hand in is checked by its content and kept under lock.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package dk.fleksbro.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
