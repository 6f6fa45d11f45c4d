/** The pages of the day of a fair: the desk at the door, the clock, and where the public board is looked after. */
@NullMarked
package dk.fleksbro.fair.ui.day;

import org.jspecify.annotations.NullMarked;
