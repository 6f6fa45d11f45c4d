/** Circulations of the greatest profit: a network with capacities, and the network simplex. Knows nothing of fairs. */
@NullMarked
package dk.fleksbro.fairplan.flow;

import org.jspecify.annotations.NullMarked;
