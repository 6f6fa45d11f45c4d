/**
 * A consultant's work list: everybody something waits for, what goes wrong first on top, with the reason in words. It asks the
 * features what waits, and keeps only what is done to many lines at once (reminding, putting off, giving to a colleague), each of
 * which is shown before it happens and can be undone, and the views a consultant has saved.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account", "consent", "notification", "employer", "citizen"})
package dk.fleksbro.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
