/**
 * A fair on paper: all that carries the day when the network fails, made from one plan, whose number stands on every sheet; what
 * is different from the paper people have in hand; and the results that come back on paper and are typed in afterwards, under
 * the rules of the plan.
 */
@NullMarked
package dk.fleksbro.fair.paper;

import org.jspecify.annotations.NullMarked;
