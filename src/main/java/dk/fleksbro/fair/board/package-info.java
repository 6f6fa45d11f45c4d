/**
 * The public board of a fair: which card goes to which table, this round and the next, and the clock. It is a plain page outside
 * Vaadin, opened by a key in its address: no session, no cookie, no name, so that thousands of phones can look at it.
 */
@NullMarked
@NamedInterface("board")
package dk.fleksbro.fair.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
