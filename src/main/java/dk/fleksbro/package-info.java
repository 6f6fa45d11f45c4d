/**
 * Fleksbro, the bridge to a fleksjob of few hours: employers register roles, fleksjobbere keep a fleksjobbevis, the
 * municipality's consultants bring the two together.
 *
 * <p>Arrows between the modules: {@code shared ← scale, notification ← account ← consent ← employer, citizen ← vacancy ←
 * matching}. The {@code shell} sees all and nobody sees it; {@code demo} is the made-up municipality and the embedded
 * server, and is not in the jar that production gets.
 */
@NullMarked
package dk.fleksbro;

import org.jspecify.annotations.NullMarked;
