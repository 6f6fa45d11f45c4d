/** Circulations of the greatest profit: a network with capacities, and the network simplex. Knows nothing of fairs. */
@NullMarked
@NamedInterface("flow")
package dk.fleksbro.fairplan.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
