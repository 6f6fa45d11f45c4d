/**
 * Fleksjobbere and their fleksjobbevis: what I offer, hours and energy, needs, never-tasks, goals, how to work with me. It is
 * typed in steps that save themselves, taken into use when its owner says so, and released part by part to the employers its
 * owner says yes to. Needs, never a diagnosis.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "scale", "account", "consent", "notification"})
package dk.fleksbro.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
