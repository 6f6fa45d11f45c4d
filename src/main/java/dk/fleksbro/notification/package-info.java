/**
 * Tells people that something waits for them: a notice in the portal and a mail that says no more than that. A notice and
 * the job that mails it are written in the same transaction as the event itself (the outbox), so one event gives one notice
 * and one mail, also when the mail server is down or the process is killed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "account"})
package dk.fleksbro.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
