/**
 * The whole of a municipality’s matching in one look: the best proposals for everybody at once and what each decision costs, and
 * how evenly the chances fall. It proposes nothing by itself; a consultant does.
 */
@NullMarked
package dk.fleksbro.matching.overview;

import org.jspecify.annotations.NullMarked;
