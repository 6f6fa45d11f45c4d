/**
 * Fleksbro, the bridge to a fleksjob of few hours: employers register roles, fleksjobbere keep a fleksjobbevis, the
 * municipality's consultants bring the two together; the two agree what the job is to be, and talk about how it goes.
 *
 * <p>Arrows between the modules: {@code shared ← scale, wage, document, account ← notification ← calendar} and {@code account ←
 * consent ← employer, citizen ← vacancy ← matching ← agreement ← followup}; {@code fairplan} is plain Java and knows
 * nobody. The {@code shell} sees all and nobody sees it; {@code demo} is the made-up municipality and the embedded
 * server, and is not in the jar that production gets.
 */
@NullMarked
package dk.fleksbro;

import org.jspecify.annotations.NullMarked;
