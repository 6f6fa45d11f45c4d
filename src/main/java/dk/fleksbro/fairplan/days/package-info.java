/**
 * The sharper bound for fairs of half days: every seeker chooses among whole days, and tables, accessible tables and companions
 * have a price in each single round. A linear programme over days, of which only those are made that pay (column generation,
 * Dantzig and Wolfe 1960). Takes seconds where the flow takes milliseconds, so it is asked only where that has left a gap.
 */
@NullMarked
package dk.fleksbro.fairplan.days;

import org.jspecify.annotations.NullMarked;
