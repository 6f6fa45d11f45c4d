/**
 * After a fair: each side says in private how its meetings went; what both said is opened when both have answered, or two days
 * after the fair; two who both said yes get a match and a next step with an owner and a day; and the report says what came of
 * the day. What somebody said reaches nobody it was not meant for: a no reaches nobody at all.
 */
@NullMarked
package dk.fleksbro.fair.after;

import org.jspecify.annotations.NullMarked;
