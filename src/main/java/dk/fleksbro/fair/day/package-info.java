/**
 * The day of a fair: the clock that runs the rounds, who has come, which dates were held, and what is planned anew when somebody
 * or a table is missing. All of it can be read from what is kept, so the day goes on right when the portal starts again.
 */
@NullMarked
@NamedInterface("day")
package dk.fleksbro.fair.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
