/** From a fair to a plan: the choice of pairs, its placing in rounds, and what is done when not all of it can be placed. */
@NullMarked
package dk.fleksbro.fairplan.search;

import org.jspecify.annotations.NullMarked;
