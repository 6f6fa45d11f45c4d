/**
 * Everybody and every open role side by side in memory, so that the best twenty of a hundred thousand are found in a
 * millisecond or two and are exactly those a slow look at each pair would find. Plain Java: knows no database and no Spring,
 * is filled and kept fresh by {@code matching.live}, and gives no reasons; those are {@code Matcher}’s.
 */
@NullMarked
package dk.fleksbro.matching.index;

import org.jspecify.annotations.NullMarked;
