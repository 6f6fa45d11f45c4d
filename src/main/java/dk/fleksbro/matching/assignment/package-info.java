/**
 * All open people and roles at once: which proposals, taken together, do most for everybody, whose turn it is first, and the
 * prices that prove it. Plain Java without a screen or a database; the machine shows, people choose.
 */
@NullMarked
package dk.fleksbro.matching.assignment;

import org.jspecify.annotations.NullMarked;
